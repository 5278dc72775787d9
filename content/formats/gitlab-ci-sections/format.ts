import { defineFormat } from '../../../src/formats/define.ts';

/**
 * The mark of a collapsible section in a CI job log; what follows its carriage return is what people see.
 * `section_start:1700000000:step_script[collapsed=true]\rExecuting "step_script"…` (colours are gone by then).
 * Other carriage returns are progress bars and stay.
 */
export default defineFormat({
  kind: 'envelope',
  shape: /^section_(?:start|end):\d{1,12}:[\w.-]{1,80}(?:\[[^\]\r\n]{0,80}\])?(?:\r|$)/,
});
