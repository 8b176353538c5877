import { feedPaths, serveFeed } from '../../_entity-feed.ts';

export const getStaticPaths = () => feedPaths('organizations');
export const GET = serveFeed;
