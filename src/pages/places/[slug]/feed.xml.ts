import { feedPaths, serveFeed } from '../../_entity-feed.ts';

export const getStaticPaths = () => feedPaths('places');
export const GET = serveFeed;
