// powerMonitor: a computer on mains whose person is always there; tests emit its events.
import { refusingEmitter, whole, type Part } from './member.ts';

class PowerMonitor extends refusingEmitter('powerMonitor') implements Part<Electron.PowerMonitor> {
  isOnBatteryPower(): boolean {
    return false;
  }

  getSystemIdleTime(): number {
    return 0;
  }

  getSystemIdleState(): 'active' {
    return 'active';
  }
}

export const powerMonitor = whole<Electron.PowerMonitor>(new PowerMonitor());
