// SPDX-License-Identifier: MIT
// Every page in every language: nothing is cut off, and nothing is left in English.
#include "app/language.h"
#include "tests/support/pages.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTranslator>

using namespace hublink;
using namespace hublink::test;

namespace {

class Speaking
{
public:
    explicit Speaking(const QString &language)
    {
        setLanguage(language);
        QGuiApplication::setLayoutDirection(QLocale().textDirection());
    }
    ~Speaking()
    {
        setLanguage(u"en"_s);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

constexpr QChar opening(0x27e6);
constexpr QChar closing(0x27e7);

//! Two fifths longer than English, between brackets that nothing else has.
class Pseudo final : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        if (QByteArrayView(context).startsWith("Q"))
            return {};
        const QString source = QString::fromUtf8(text);
        return opening + source + QString(source.size() * 2 / 5, u'~') + closing;
    }
    bool isEmpty() const override { return false; }
};

bool isInside(const QWidget &widget, const QString &name)
{
    for (const QWidget *outer = &widget; outer; outer = outer->parentWidget()) {
        if (outer->objectName() == name)
            return true;
    }
    return false;
}

//! What guides and providers say: it is translated there, or the provider's own.
QString allData()
{
    QString all;
    for (const QString &folder : {u":/guides"_s, u":/providers"_s}) {
        QDirIterator files(folder);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            all += QString::fromUtf8(file.readAll());
        }
    }
    return all;
}

//! What stands on the widget for people to read.
QStringList textsOf(const QWidget &widget)
{
    QStringList texts{widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        texts.append(label->text());
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        texts.append(button->text());
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        texts.append(line->placeholderText());
    return texts;
}

} // namespace

TEST_CASE("no text is cut off in any language")
{
    for (const QString &language : knownLanguages()) {
        INFO(language.toStdString());
        const Speaking speaking(language);
        walkAllPages(checkWhole);
    }
}

TEST_CASE("no text is cut off or left in English where all texts are longer")
{
    Pseudo pseudo;
    QCoreApplication::installTranslator(&pseudo);
    const QString data = allData();
    walkAllPages([&](QWidget *window, const QString &page) {
        checkWhole(window, page);
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->objectName() == names::detailsTitle
                || isInside(*widget, names::guideView))
                continue;
            const QStringList texts = textsOf(*widget);
            for (const QString &text : texts) {
                INFO(page.toStdString() << ": " << widget->objectName().toStdString());
                INFO(text.toStdString());
                CHECK((text.contains(opening) || !text.contains(u' ') || data.contains(text)));
            }
        }
    });
    QCoreApplication::removeTranslator(&pseudo);
}

TEST_CASE("no place scrolls sideways in a narrow window, in any language")
{
    for (const QString &language : knownLanguages()) {
        INFO(language.toStdString());
        const Speaking speaking(language);
        WindowFixture w;
        w.window->resize(360, 640);
        for (const auto key : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_Comma}) {
            INFO(key);
            QTest::keyClick(w.window.get(), key, Qt::ControlModifier);
            QCoreApplication::processEvents();
            QCoreApplication::processEvents();
            for (const QScrollArea *area : w.window->findChildren<QScrollArea *>()) {
                if (area->isVisible() && area->widget() && area->widget()->height() > 200)
                    CHECK(area->horizontalScrollBar()->maximum() == 0);
            }
        }
    }
}
