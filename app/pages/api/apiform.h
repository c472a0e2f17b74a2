// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/api/apiview.h"
#include "widgets/card.h"

class Button;
class ButtonList;
class Field;
class SegmentedControl;
class TextArea;
class TextLabel;

/// The request on the page API: method, address, headers and body, and the buttons that send it.
class ApiForm : public Card {
    Q_OBJECT
public:
    explicit ApiForm(QWidget *parent = nullptr);

    void show(const ApiView &view);
    void fill(const ApiInput &input);
    [[nodiscard]] ApiInput input() const;
    /// The control that matters in the present phase; null while the question is asked.
    [[nodiscard]] QWidget *mainControl() const;

Q_SIGNALS:
    void sendRequested(const ApiInput &input);
    void cancelRequested();

private:
    void makeButtons();
    void showMethod();
    void fillExample(int index);
    void copyAsCurl();
    [[nodiscard]] QByteArray method() const;

    ApiView view_;
    ButtonList *examples_;
    TextLabel *scopeNote_;
    SegmentedControl *method_;
    TextLabel *methodNote_;
    Field *address_;
    TextArea *headers_;
    TextArea *body_;
    Button *send_;
    Button *cancel_;
    Button *copy_;
};
