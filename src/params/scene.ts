import content from 'virtual:content/map';

export const match = (param: string) => content.scenes.some(({ id }) => id === param);
