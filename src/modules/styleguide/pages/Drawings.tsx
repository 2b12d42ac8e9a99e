import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { HouseDrawing } from '#ui/HouseDrawing';
import { Mesh } from '#ui/Mesh';
import { en } from '../messages.en.ts';
import { fr } from '../messages.fr.ts';
import { closeMesh, sampleMesh } from '../sample-mesh.ts';
import { Part, Sample } from './Sample.tsx';

export function Drawings({ page }: { page: Page }) {
  const { sections, drawings: t } = speak({ fr, en }, page.lang);
  return (
    <Part id="dessins" title={sections.drawings}>
      <div class="columns">
        <Sample name="Mesh">
          <Mesh {...sampleMesh(600, 'Gramat')} title={t.mesh} />
        </Sample>
        <Sample name="Mesh isClose">
          <Mesh {...closeMesh('Gramat')} title={t.close} />
        </Sample>
      </div>
      <Sample name="HouseDrawing">
        <div class="houses">
          {t.signs.map((sign, index) => (
            <HouseDrawing seed={`${index}`} sign={sign} title={t.house} />
          ))}
        </div>
      </Sample>
    </Part>
  );
}
