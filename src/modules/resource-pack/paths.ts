import { resourcesPath } from '#modules/resources/rules';

export const packPath = `${resourcesPath}/cle-usb.zip`;
