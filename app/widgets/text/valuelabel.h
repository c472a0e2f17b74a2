// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/text/textlabel.h"

#include <QHash>

/// A value from a claim or the provider. Wraps anywhere if a word is wider than the column, so that
/// no address is cut off. Its context menu copies it, also the part that does not fit.
class ValueLabel : public TextLabel {
    Q_OBJECT
public:
    explicit ValueLabel(TypeRole typeRole, const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// Elides what does not fit into this many lines; a tooltip shows more of it. 0: no limit.
    void setMaximumLines(int lines);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// How a text is laid out in a width.
    struct Fit {
        int width;     ///< that it needs
        QString shown; ///< the text, or the beginning of it that fits
        int wrap;      ///< Qt::TextFlag
        int height;
    };
    [[nodiscard]] Fit measured(const QString &text, int width) const;
    [[nodiscard]] Fit fitted(int width) const;
    [[nodiscard]] const Fit &fit(int width) const;

    QString whole_; ///< more than a label and a screen reader get
    int maximumLines_ = 0;
    mutable QHash<int, Fit> fits_; ///< in the widths that layouts try
};
