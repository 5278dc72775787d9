/** The languages of the site. Order is the order in the language picker. */
export const locales = ['en', 'ja', 'zh'] as const;
export type Locale = (typeof locales)[number];

/** BCP 47 tags for `lang`, hreflang and Intl: `zh` stands for Simplified Chinese. */
export const languageTags: Record<Locale, string> = { en: 'en', ja: 'ja', zh: 'zh-CN' };

export const isLocale = (value: string): value is Locale => (locales as readonly string[]).includes(value);
