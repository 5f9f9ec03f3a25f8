/** On every page of search results: whatever of the record changes may change what a search finds. */
export const SEARCH_TAG = 'search';
