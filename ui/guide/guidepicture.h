// SPDX-License-Identifier: MIT
#pragma once

#include "ui/guide/guidepictures.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hublink::ui {

//! A picture of a guide: loaded when it is first shown, if it comes from elsewhere; as wide as
//! there is room, enlarged by a click. What the person's settings do not allow waits behind a
//! button.
class GuidePicture final : public QWidget
{
    Q_OBJECT
public:
    GuidePicture(const GuideImage &image, const GuidePictures &pictures, QWidget *parent = nullptr);

    //! Loads the picture, or tells why it waits. Done by itself when the picture is first shown.
    void start();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    bool isAskedNearby() const;
    void startAgain();
    void load();
    void onLoaded(const Result<QImage> &image);
    void offer(const QString &text, const QString &action);
    void enlarge();

    GuideImage m_source;
    const GuidePictures &m_pictures;
    class Button;
    QLabel *m_text;
    QPushButton *m_action;
    Button *m_picture;
    bool m_asked = false;
};

} // namespace hublink::ui
