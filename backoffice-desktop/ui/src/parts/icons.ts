// Line drawings on a grid of 24.
export const icons = {
  overview: "M4 13h6V4H4zM14 20h6v-9h-6zM14 8h6V4h-6zM4 20h6v-4H4z",
  settings: "M4 7h9M17 7h3M4 17h3M11 17h9M15 9.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5zM9 19.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z",
  check: "M5 12.500l4.500 4.500L19 7.500",
  warning: "M12 8v5M12 16.500v.1M12 3.500l9 16H3z",
  away: "M9 7V3M15 7V3M6.500 7h11v4a5.500 5.500 0 0 1-11 0zM12 16.500V21M3 3l18 18",
  retry: "M20 12a8 8 0 1 1-2.500-5.800M20 3v4.500h-4.500",
} as const;

export type IconName = keyof typeof icons;
