// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/page.h"
#include "widgets/checkrow.h"

class Button;
class CheckHead;
class CheckSection;
class ValueLabel;

/// What a sign-in needs, examined line by line, and a report of it for somebody who can help.
class CheckPage : public Page {
    Q_OBJECT
public:
    explicit CheckPage(QWidget *parent = nullptr);

    void apply(const ViewState &state) override;
    [[nodiscard]] QWidget *initialFocus() override;

private:
    void makeTools();
    void makeSections();
    void toggleDetails();
    void copyReport();
    void askWhereToSave();
    void save(const QString &path);

    QList<CheckLine> lines_;
    CheckRow::Details details_ = CheckRow::Details::Hidden;
    CheckHead *head_;
    Button *copy_;
    Button *save_;
    Button *toggle_;
    ValueLabel *saveNote_;
    QMap<CheckLine::Section, CheckSection *> sections_;
};
