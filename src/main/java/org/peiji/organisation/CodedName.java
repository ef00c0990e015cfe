package org.peiji.organisation;

import java.util.Locale;

/** 代码项: a code with its names, for lists to choose from. */
public record CodedName(String code, String nameZh, String nameEn) {

    public String name(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? nameZh : nameEn;
    }
}
