import { defineFormat, parseLevel, type ParsedLine } from '../../../src/formats/define.ts';

/**
 * Kubernetes about images: the events table of `kubectl describe pod`, `kubectl get events`, their messages alone, and the kubelet's log
 * (klog: severity letter, month and day, time, thread, file). Most such lines have nothing to do with a registry.
 */
export default defineFormat({
  kind: 'record',
  speaker: 'kubelet',
  priority: 55,
  registry: false,
  shape:
    /^(?:([IWEF])\d{4} \d\d:\d\d:\d\d\.\d{6} {1,8}\d{1,10} [\w.-]{1,80}\.go:\d{1,6}\] |\s{0,8}(?:(?:\d{1,4}[smhd]){1,3}(?: \(x\d{1,7} over (?:\d{1,4}[smhd]){1,3}\))?\s{1,20})?(Normal|Warning)\s{1,20}[A-Z][A-Za-z]{2,40}\s{1,20}|\s{0,60}(?:"?message"?: ?["']?)?(?:Failed to pull image \\?["“]|Back-off pulling image \\?["“]|Pulling image \\?["“]|Successfully pulled image \\?["“]|Error: (?:ErrImagePull|ImagePullBackOff|ErrImageNeverPull|InvalidImageName|RegistryUnavailable)|Unable to retrieve some image pull secrets|Failed to apply default image tag))/,
  parse: (_line, match): ParsedLine => {
    const level = match[1] ? klog[match[1]] : match[2] === 'Warning' ? 'warning' : parseLevel('info');
    return { fields: {}, ...(level ? { level } : {}) };
  },
});

const klog: Record<string, ParsedLine['level']> = { I: 'info', W: 'warning', E: 'error', F: 'fatal' };
