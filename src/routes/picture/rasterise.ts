/**
 * Makes pixels of an SVG, in the browser and without asking anybody.
 * @param size of the picture in px
 * @throws Error when the browser cannot read the SVG or has no room for the picture
 */
export async function rasterise(
	svg: string,
	{ width, height }: { width: number; height: number }
): Promise<Blob> {
	const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = width;
		canvas.height = height;
		const context = canvas.getContext('2d');
		if (!context) throw new Error('The browser has no canvas to draw on.');
		context.drawImage(image, 0, 0, width, height);
		return await new Promise((resolve, reject) =>
			canvas.toBlob(
				(blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large for this browser.'))),
				'image/png'
			)
		);
	} finally {
		URL.revokeObjectURL(address);
	}
}
