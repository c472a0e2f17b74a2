// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/api/apiview.h"

#include <QWidget>

class Banner;
class Button;
class CodeView;
class PictureView;
class TextLabel;
class ValueLabel;

/// What came of the last request: its status in words, its body, its headers, or a problem.
class ApiResponseView : public QWidget {
    Q_OBJECT
public:
    explicit ApiResponseView(QWidget *parent = nullptr);

    void show(const ApiView &view);

Q_SIGNALS:
    void actionRequested(Action action);

private:
    void showProgress(const ApiView &view);
    void showResult(const ApiResult &result);
    void showBody(const ApiResult &result);
    void askWhereToSave();
    void save(const QString &path);

    std::shared_ptr<const ApiResult> result_;
    ValueLabel *status_;
    ValueLabel *facts_;
    Banner *problem_;
    TextLabel *note_; ///< instead of a body
    PictureView *picture_;
    CodeView *body_;
    CodeView *headers_;
    Button *save_;
    ValueLabel *saveNote_;
};
