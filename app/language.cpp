// SPDX-License-Identifier: MIT
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <cstring>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace hublink {

namespace {

//! lupdate names a class without its namespaces, the program asks with them.
class ClassTranslator final : public QTranslator
{
public:
    QString translate(
        const char *context, const char *text, const char *comment, int n) const override
    {
        const QString found = QTranslator::translate(context, text, comment, n);
        const char *name = context ? std::strrchr(context, ':') : nullptr;
        return found.isNull() && name ? QTranslator::translate(name + 1, text, comment, n) : found;
    }
};

//! The locale for a wanted language: the system's own if that speaks it, for its formats.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale wanted = language.isEmpty() ? system : QLocale(language);
    const QLocale locale = wanted.language() == system.language() ? system : wanted;
    const QString code = QLocale(locale.language()).name().section(u'_', 0, 0);
    if (knownLanguages().contains(code))
        return locale;
    return QLocale(QLocale::English, system.territory());
}

} // namespace

const QStringList &knownLanguages()
{
    static const QStringList known{u"en"_s, u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s};
    return known;
}

void setLanguage(const QString &language)
{
    static std::vector<std::unique_ptr<QTranslator>> installed;
    for (const auto &translator : installed)
        QCoreApplication::removeTranslator(translator.get());
    installed.clear();
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    const auto install
        = [&](std::unique_ptr<QTranslator> translator, const QString &file, const QString &folder) {
              if (translator->load(locale, file, u"_"_s, folder)
                  && QCoreApplication::installTranslator(translator.get()))
                  installed.push_back(std::move(translator));
          };
    install(std::make_unique<QTranslator>(), u"qtbase"_s,
        QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(std::make_unique<ClassTranslator>(), u"hublink"_s, u":/i18n"_s);
}

} // namespace hublink
