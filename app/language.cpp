// SPDX-License-Identifier: MIT
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace hublink {

void setLanguage(const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    for (const auto &[file, folder] :
        {std::pair(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
            std::pair(u"hublink"_s, u":/i18n"_s)}) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        // English needs its plurals, also where the language is unknown or not translated yet.
        if (translator->load(QLocale(), file, u"_"_s, folder)
            || translator->load(file + u"_en"_s, folder))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace hublink
