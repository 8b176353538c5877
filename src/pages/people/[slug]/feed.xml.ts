import { feedPaths, serveFeed } from '../../_entity-feed.ts';

export const getStaticPaths = () => feedPaths('people');
export const GET = serveFeed;
