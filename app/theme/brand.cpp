// SPDX-License-Identifier: Apache-2.0
#include "theme/brand.h"

#include "theme/palette.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double textContrast = 4.5;
constexpr double logoContrast = 2.0; ///< of its mean; a logo has parts of other colors
constexpr float lightnessStep = 0.01F;
constexpr float hoverStep = 0.06F;

QColor opaque(QRgb value) {
    return QColor::fromRgb(value);
}

/// 11 % accent, 89 % surface: as a banner's tint.
QRgb softAccent(const QColor &accent, const Tokens &tokens) {
    return softened(accent, opaque(tokens.surface)).rgb();
}

bool isReadable(const Tokens &tokens) {
    const QColor accent = opaque(tokens.accent);
    std::vector<QColor> grounds;
    for (const QRgb ground : {tokens.background, tokens.rail, tokens.surface, tokens.sunken,
                              tokens.hover, tokens.accentSoft}) {
        grounds.push_back(opaque(ground));
    }
    for (const QRgb status : {tokens.danger, tokens.success, tokens.warning, tokens.mutedText}) {
        grounds.push_back(softened(opaque(status), opaque(tokens.surface)));
    }
    const QColor ink = opaque(tokens.onAccent);
    return std::ranges::all_of(grounds,
                               [&](const QColor &ground) {
                                   return contrastRatio(accent, ground) >= textContrast;
                               }) &&
           contrastRatio(ink, accent) >= textContrast &&
           contrastRatio(ink, opaque(tokens.accentHover)) >= textContrast;
}

bool isDarkScheme(const Tokens &tokens) {
    return opaque(tokens.background).lightnessF() < 0.5F;
}

QColor withLightness(const QColor &base, float lightness) {
    return QColor::fromHslF(std::max(0.0F, base.hslHueF()), base.hslSaturationF(),
                            std::clamp(lightness, 0.0F, 1.0F));
}

/// The accent at one lightness, and what follows from it.
Tokens withAccent(Tokens tokens, const QColor &accent) {
    const float away = isDarkScheme(tokens) ? hoverStep : -hoverStep;
    tokens.accent = accent.rgb();
    tokens.accentHover = withLightness(accent, accent.lightnessF() + away).rgb();
    tokens.accentSoft = softAccent(accent, tokens);
    return tokens;
}

/// The mean color of what is not transparent.
QColor meanOf(const QImage &logo) {
    const QImage small = logo.scaled(32, 32, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             .convertToFormat(QImage::Format_ARGB32);
    std::array<double, 3> sum{};
    double weight = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x) {
            const QRgb pixel = small.pixel(x, y);
            const double alpha = qAlpha(pixel) / 255.0;
            sum[0] += qRed(pixel) * alpha;
            sum[1] += qGreen(pixel) * alpha;
            sum[2] += qBlue(pixel) * alpha;
            weight += alpha;
        }
    }
    if (weight < 1) {
        return {};
    }
    const auto mean = [&](size_t i) { return std::clamp(int(sum[i] / weight), 0, 255); };
    return {mean(0), mean(1), mean(2)};
}

} // namespace

std::optional<QRgb> accentFromText(const QString &text) {
    const QString word = text.trimmed();
    const bool isHex = (word.size() == 4 || word.size() == 7) && word.front() == u'#' &&
                       std::ranges::all_of(word.sliced(1), [](QChar c) {
                           return c.unicode() < 0x80 && std::isxdigit(c.unicode()) != 0;
                       });
    return isHex ? std::optional(QColor(word).rgb()) : std::nullopt;
}

BrandedTokens branded(const Tokens &base, QRgb accent) {
    const QColor wanted = opaque(accent);
    const float direction = isDarkScheme(base) ? lightnessStep : -lightnessStep;
    Tokens tokens = withAccent(base, wanted);
    // Ends at white or black, which are readable on the backgrounds of both schemes.
    for (float lightness = wanted.lightnessF();
         !isReadable(tokens) && lightness >= 0 && lightness <= 1; lightness += direction) {
        tokens = withAccent(base, withLightness(wanted, lightness));
    }
    if (!isReadable(tokens)) {
        tokens = withAccent(base, isDarkScheme(base) ? Qt::white : Qt::black);
    }
    return {tokens, tokens.accent == wanted.rgb() ? AccentUse::AsItIs : AccentUse::Mended};
}

QImage readableLogo(const QImage &logo) {
    const QColor mean = logo.isNull() ? QColor() : meanOf(logo);
    if (!mean.isValid()) {
        return logo;
    }
    const bool standsOut = contrastRatio(mean, opaque(lightTokens.rail)) >= logoContrast &&
                           contrastRatio(mean, opaque(darkTokens.rail)) >= logoContrast;
    if (standsOut) {
        return logo;
    }
    const QColor light = opaque(lightTokens.surface);
    const QColor dark = opaque(darkTokens.rail);
    const bool isOnLight = contrastRatio(mean, light) >= contrastRatio(mean, dark);
    const int margin = std::max(1, std::min(logo.width(), logo.height()) / 8);
    QImage plate(logo.width() + 2 * margin, logo.height() + 2 * margin, QImage::Format_ARGB32);
    plate.fill(Qt::transparent);
    QPainter painter(&plate);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isOnLight ? light : dark);
    painter.drawRoundedRect(plate.rect(), margin, margin);
    painter.drawImage(margin, margin, logo);
    return plate;
}
