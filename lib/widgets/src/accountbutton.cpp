// SPDX-License-Identifier: Apache-2.0
#include <bifrost/widgets/accountbutton.h>

#include "src/showinparent.h"

#include <bifrost/presentation/person.h>
#include <bifrost/presentation/pictureloader.h>
#include <bifrost/presentation/plaintext.h>
#include <bifrost/then.h>

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>

namespace bifrost {

static constexpr int widestName = 24; ///< in characters of average width; the menu has all of it

AccountButton::AccountButton(QWidget *parent)
    : QToolButton(parent),
      menu_(new QMenu(this)),
      person_(menu_->addAction(QString())),
      pictures_(std::make_unique<PictureLoader>()) {
    menu_->addSeparator();
    signOut_ = menu_->addAction(QString());
    person_->setEnabled(false);
    setMenu(menu_);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus); // a tool button has none for the Tab key by itself
    pictures_->setProxies(
        [this](const QUrl &url) { return client_ ? client_->proxyFor(url) : Proxy{}; });
    connect(pictures_.get(), &PictureLoader::changed, this, &AccountButton::showPicture);
    connect(signOut_, &QAction::triggered, this, [this] {
        if (client_) {
            then(client_->signOut(), this, [this](const Result<SignOutReceipt> &receipt) {
                if (receipt) {
                    Q_EMIT signedOut(*receipt);
                }
            });
        }
    });
    translate();
    showSession();
}

AccountButton::~AccountButton() = default;

void AccountButton::setClient(Client *client) {
    if (client_) {
        client_->disconnect(this);
    }
    client_ = client;
    if (client != nullptr) {
        connect(client, &Client::sessionChanged, this, &AccountButton::showSession);
        connect(client, &QObject::destroyed, this, &AccountButton::showSession);
    }
    showSession();
}

void AccountButton::showSession() {
    const auto session = client_ ? client_->session() : std::nullopt;
    showInParent(*this, session.has_value());
    if (session) {
        showPerson();
    } else {
        menu_->close();
        pictures_->load({}, {});
    }
}

void AccountButton::showPerson() {
    const auto session = client_->session();
    const Person person = Person::fromClaims(session->claims());
    const QString name = person.displayName.isEmpty() ? tr("Signed in") : person.displayName;
    initials_ = person.initials;
    const int widest = fontMetrics().averageCharWidth() * widestName;
    setText(withoutMnemonics(fontMetrics().elidedText(name, Qt::ElideRight, widest)));
    setAccessibleName(tr("Account of %1").arg(name));
    const bool showsEmail = !person.email.isEmpty() && person.email != name;
    person_->setText(withoutMnemonics(
        plainLine(showsEmail ? QStringLiteral("%1 (%2)").arg(name, person.email) : name, 80)));
    pictures_->load(person.picture, session->issuer());
    showPicture();
}

void AccountButton::showPicture() {
    const int side = fontMetrics().height() * 2;
    setIconSize({side, side});
    setIcon(avatar());
}

/// The picture in a circle; without one the initials, in the colors of a selection.
QPixmap AccountButton::avatar() const {
    const int side = iconSize().height();
    QPixmap pixmap(iconSize() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    const QRectF circle(0, 0, side, side);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath clip;
    clip.addEllipse(circle);
    if (!pictures_->picture().isNull()) {
        painter.setClipPath(clip);
        painter.drawPixmap(circle, pictures_->picture(), pictures_->picture().rect());
        return pixmap;
    }
    painter.fillPath(clip, palette().color(QPalette::Highlight));
    QFont font = this->font();
    font.setPixelSize(qMax(8, side * 2 / 5));
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::HighlightedText));
    painter.drawText(circle, Qt::AlignCenter, initials_);
    return pixmap;
}

void AccountButton::translate() {
    signOut_->setText(tr("Sign out"));
}

bool AccountButton::event(QEvent *event) {
    const bool isHandled = QToolButton::event(event);
    switch (event->type()) {
    case QEvent::ParentChange:
        // Once the new parent has done with it: QWidget::setParent() goes on to hide.
        QMetaObject::invokeMethod(this, &AccountButton::showSession, Qt::QueuedConnection);
        break;
    case QEvent::LanguageChange:
        translate();
        [[fallthrough]];
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        if (pictures_) { // not while the base class is constructed
            showSession();
        }
        break;
    default:
        break;
    }
    return isHandled;
}

} // namespace bifrost
