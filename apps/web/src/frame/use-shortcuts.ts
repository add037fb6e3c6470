import { useHotkeys, useLocalStorage } from '@mantine/hooks';

type Hotkeys = Parameters<typeof useHotkeys>[0];

/** Whether single keys do something (WCAG 2.2, 2.1.4), and how to change it; kept on the device. */
export function useShortcutSetting(): readonly [boolean, (areOn: boolean) => void] {
  const [areOn, setOn] = useLocalStorage({ key: 'sla.shortcuts', defaultValue: true });
  return [areOn, setOn];
}

/** Keys that do something as long as nobody has turned them off, and nobody is typing. */
export function useShortcuts(keys: Hotkeys): void {
  const [areOn] = useShortcutSetting();
  useHotkeys(areOn ? keys : []);
}
