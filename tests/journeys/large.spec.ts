// Ten thousand reports: they import, list, search, and the list is never blank while it scrolls.
import { expect, test } from './journey.ts';
import { importGenerated, prepareArchive } from './prepare.ts';

const count = 10_000;

test('ten thousand reports are listed, scrolled without a blank, and searched', async ({
  start,
  home,
}) => {
  test.setTimeout(240_000);
  await prepareArchive(home, (archive) => importGenerated(archive, count));
  const { page, desk } = await start();
  await desk.unlock();
  await expect(page.getByText(/10\s000 отчётов/)).toBeVisible();

  // Jumps all over the list; in the first frame after each there must be rows under every pixel.
  const blanks = await desk.list.evaluate(async (list) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const { top, bottom, left } = list.getBoundingClientRect();
    let blank = 0;
    for (let jump = 0; jump < 60; jump += 1) {
      list.scrollTop = ((jump * 7919) % 1000) * (list.scrollHeight / 1000);
      await nextFrame();
      await nextFrame();
      for (let y = top + 4; y < bottom; y += 20) {
        if (!document.elementFromPoint(left + 20, y)?.closest('[role=option]')) blank += 1;
      }
    }
    return blank;
  });
  expect(blanks).toBe(0);

  // The index answers from what it has read; in the end it has read everything.
  await desk.search.fill('запись 777');
  await expect(desk.row(/запись 777(?!\d)/)).toBeVisible({ timeout: 120_000 });
  await desk.search.fill('стажировки студентам');
  await expect(desk.rows.first().locator('mark').first()).toBeVisible();
});
