import content from 'virtual:content/map';

export const match = (param: string) => content.countries.some(({ id }) => id === param);
