/** The engine's own worker; the tasks listen first. */
import './bench-tasks.ts';
import '../../src/engine/worker.ts';
