// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/text/textlabel.h"

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
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int flagsFor(const QString &text, int width) const;
    [[nodiscard]] int heightOf(const QString &text, int width) const;
    [[nodiscard]] QString shownText(int width) const;

    QString whole_; ///< more than a label and a screen reader get
    int maximumLines_ = 0;
};
