// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pages/page.h"

class Button;
class Card;
class LaneHeader;
class TextLabel;
class TraceDetails;
class TraceView;
class ValueLabel;

/// Every step of the protocol since the start: a sequence diagram, and the selected step in full.
class RequestsPage : public Page {
    Q_OBJECT
public:
    explicit RequestsPage(QWidget *parent = nullptr);

    void apply(const ViewState &state) override;
    [[nodiscard]] QWidget *initialFocus() override;

private:
    void makeEmpty();
    void makeDiagram();
    void makeTools();
    void showSelected();
    void copyCommand();
    void askWhereToSave();
    void save(const QString &path);

    RequestsView shown_;
    bifrost::ProtocolStep shownStep_; ///< in the details
    Card *empty_ = nullptr;
    TextLabel *emptyText_ = nullptr;
    Button *openSettings_ = nullptr;
    QWidget *content_ = nullptr;
    TraceView *view_ = nullptr;
    TraceDetails *details_ = nullptr;
    Button *copy_ = nullptr;
    Button *save_ = nullptr;
    Button *clear_ = nullptr;
    ValueLabel *saveNote_ = nullptr;
};
