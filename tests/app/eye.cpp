// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eye.h"

#include <QFile>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QQmlContext>
#include <QQmlExpression>
#include <QQuickItem>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace touat {

namespace {

constexpr double leastTouchMm = 10.4; // 48 pixels of the smallest panel
constexpr double leastGapMm = 1;
constexpr double awayFromPayMm = 8; // what takes something away, from what takes money
constexpr double leastKeyWidthMm = 14;
constexpr double keyHeightMm = 13;
constexpr double digitOfEm = 0.714; // of Noto Sans
constexpr double largeTextMm = 6.35;  // 18 points, from where WCAG asks for less contrast
constexpr double largeBoldTextMm = 4.94;

/// Texts that people wrote, of any length, and that may end in "…": what they say stands elsewhere
/// in full, on the opened line or on paper. Our own words never do.
const QSet<QString> mayElide{"itemName",  "personName",  "stallName",
                             "makerName", "receiptFile", "note"};

/// How high a key and a digit are at least, on a panel so high: the lower ones have no room for more (209, 340, 358).
double leastKeyHeightMm(double panelMm) { return panelMm < 150 ? 11.2 : keyHeightMm; }
double leastDigitMm(double panelMm) { return panelMm < 150 ? 2.2 : 2.6; }

/// Names of keys on a keyboard lie in a corner of what they are for; what waits to be sent has a picture (351).
const QSet<QString> besideAPicture{"keyName", "unsentText"};

/// What takes something away without looking dangerous.
const QSet<QString> takesAway{"askCallOff", "voidSale"};

/// What may lie against its neighbour: the arrows of a row that is longer than its place begin where the last
/// chip that is seen whole ends.
const QSet<QString> mayTouch{"moreLow", "moreHigh"};

struct Seen {
    QQuickItem* item = nullptr;
    QRectF place; // on the screen
    QRectF frame; // what lists and frames around it let through
    bool scrolls = false;

    QRectF shown() const { return place & frame; }
};
using All = QList<Seen>;

bool isTouchable(const QQuickItem* item) {
    for (const char* kind : {"QQuickAbstractButton", "QQuickTextField"})
        if (item->inherits(kind)) return true;
    // What a MouseArea makes touchable; the one around a sheet is touched to close it.
    const auto& children = item->children();
    return std::any_of(children.begin(), children.end(), [](QObject* child) {
        return child->inherits("QQuickMouseArea") && child->objectName() != "curtain";
    });
}

void collect(QQuickItem* item, QRectF frame, bool scrolls, All& seen) {
    if (!item->isVisible() || item->opacity() == 0) return;
    const bool text = item->inherits("QQuickText");
    const auto place =
        item->mapRectToScene(text ? item->boundingRect() // the words, not the room that they have
                                  : QRectF(0, 0, item->width(), item->height()));
    if (isTouchable(item) && place.size().isNull()) return; // its list has not laid it out yet
    if (item->clip()) frame &= place;
    seen << Seen{item, place, frame, scrolls};
    for (auto* child : item->childItems())
        collect(child, frame, scrolls || item->inherits("QQuickFlickable"), seen);
}

bool isText(const Seen& seen) {
    return seen.item->inherits("QQuickText") && !seen.item->property("text").toString().isEmpty();
}

bool isTarget(const Seen& seen) {
    return isTouchable(seen.item);
}

All those(const All& seen, bool (*wanted)(const Seen&)) {
    All found;
    std::copy_if(seen.begin(), seen.end(), std::back_inserter(found), wanted);
    return found;
}

const Seen* named(const All& seen, const char* name) {
    const auto found = std::find_if(seen.begin(), seen.end(), [name](const Seen& each) {
        return each.item->objectName() == QLatin1String(name);
    });
    return found == seen.end() ? nullptr : &*found;
}

QString called(const Seen& seen) {
    auto name = QString(seen.item->metaObject()->className()).section("_QML", 0, 0);
    if (!seen.item->objectName().isEmpty()) name += ' ' + seen.item->objectName();
    const auto text = seen.item->property("text").toString();
    return text.isEmpty() ? name : name + " \"" + text + '"';
}

int pixelSize(const Seen& text) {
    return text.item->property("font").value<QFont>().pixelSize();
}

/// Where the letters are, without the room that the font keeps above and below for marks.
QRectF ink(const Seen& text) {
    const auto* item = text.item;
    if (item->property("lineCount").toInt() > 1) {
        const double spare = 0.25 * pixelSize(text);
        return text.place.adjusted(0, spare, 0, -spare);
    }
    const auto letters = QFontMetricsF(item->property("font").value<QFont>())
                             .tightBoundingRect(item->property("text").toString());
    auto place = text.place;
    place.setTop(item->mapToScene({0, item->baselineOffset() + letters.top()}).y());
    place.setBottom(item->mapToScene({0, item->baselineOffset() + letters.bottom()}).y());
    return place;
}

bool holds(const QRectF& outer, const QRectF& inner) {
    return outer.adjusted(-1.5, -1.5, 1.5, 1.5).contains(inner);
}

bool isAbove(QQuickItem* ancestor, QQuickItem* item) {
    return item == ancestor || ancestor->isAncestorOf(item);
}

/// Rows lie on each other, a hairline between them: they are the same for one thing or the next, each a thumb high and
/// as wide as the list. What stands on a row keeps its distance from what stands on the next.
bool areRowsOfOneList(QQuickItem* a, QQuickItem* b) {
    for (auto* list = a->parentItem(); list != nullptr; list = list->parentItem())
        if (list->inherits("QQuickListView"))
            return list->isAncestorOf(b) && std::min(a->width(), b->width()) >= 0.9 * list->width();
    return false;
}

/// How far a finger may miss one target before it hits the other, where they lie side by side; nothing where they do not,
/// or where they overlap.
std::optional<double> gapBetween(const QRectF& a, const QRectF& b) {
    if (a.isEmpty() || b.isEmpty()) return std::nullopt;
    const double across = std::max(a.left(), b.left()) - std::min(a.right(), b.right());
    const double down = std::max(a.top(), b.top()) - std::min(a.bottom(), b.bottom());
    if ((across < -1) == (down < -1)) return std::nullopt;
    return std::max(across, down);
}

bool isArrowOver(const QQuickItem& arrow, const QQuickItem& chip) {
    return mayTouch.contains(arrow.objectName()) && arrow.parentItem() != nullptr &&
           arrow.parentItem()->isAncestorOf(&chip);
}

/// Photos fill their cells but for a frame that is drawn, and labels lie on a drawn sheet as they do on the paper.
bool areCellsOfOnePicture(const QString& a, const QString& b) {
    for (const auto* cell : {"photo-", "sticker-"})
        if (a.startsWith(cell) && b.startsWith(cell)) return true;
    return false;
}

void judgeGap(const Seen& a, const Seen& b, double mm, QStringList& complaints) {
    if (isArrowOver(*a.item, *b.item) || isArrowOver(*b.item, *a.item)) return;
    if (areRowsOfOneList(a.item, b.item) || areCellsOfOnePicture(a.item->objectName(), b.item->objectName())) return;
    const auto gap = gapBetween(a.shown(), b.shown());
    if (gap && *gap + 1 < leastGapMm * mm) // layouts round to whole pixels
        complaints << QStringLiteral("closer than a finger can aim, %1 mm: ").arg(*gap / mm, 0, 'f', 1) + called(a) +
                          " and " + called(b);
}

bool isKey(const QString& name) {
    return name.size() == 4 && name.startsWith("key") && name.back().isDigit();
}

void judgeKeys(const All& targets, double panelMm, double mm, QStringList& complaints) {
    for (const auto& key : targets) {
        if (!isKey(key.item->objectName())) continue;
        const auto size = key.place.size() / mm;
        if (size.width() + 0.2 < leastKeyWidthMm || size.height() + 0.2 < leastKeyHeightMm(panelMm))
            complaints << QStringLiteral("too small a key, %1 × %2 mm: %3")
                              .arg(size.width(), 0, 'f', 1)
                              .arg(size.height(), 0, 'f', 1)
                              .arg(called(key));
    }
}

double distance(const QRectF& a, const QRectF& b) {
    const double across = std::max(a.left(), b.left()) - std::min(a.right(), b.right());
    const double down = std::max(a.top(), b.top()) - std::min(a.bottom(), b.bottom());
    return std::hypot(std::max(0.0, across), std::max(0.0, down));
}

/// What takes money keeps away from what takes something away.
void judgePaying(const All& targets, QQuickWindow& window, double mm, QStringList& complaints) {
    const auto kindOf = [&window](const char* kind) {
        return QQmlExpression(qmlContext(&window), &window, QStringLiteral("TouchButton.") + kind).evaluate().toInt();
    };
    const int pay = kindOf("Pay");
    const int danger = kindOf("Danger");
    const auto isKind = [](const Seen& target, int kind) {
        const auto found = target.item->property("kind");
        return found.isValid() && target.item->inherits("QQuickAbstractButton") && found.toInt() == kind;
    };
    for (const auto& pays : targets) {
        if (!isKind(pays, pay) || pays.item->objectName().startsWith("step-")) continue; // steps that were taken
        for (const auto& takes : targets) {
            if (!isKind(takes, danger) && takes.item->property("symbol").toString() != "trash-2" &&
                !takesAway.contains(takes.item->objectName()))
                continue;
            if (pays.shown().isEmpty() || takes.shown().isEmpty()) continue;
            const double apart = distance(pays.shown(), takes.shown());
            if (apart + 1 < awayFromPayMm * mm)
                complaints << QStringLiteral("a thumb that pays may take away, %1 mm: ").arg(apart / mm, 0, 'f', 1) +
                                  called(pays) + " and " + called(takes);
        }
    }
}

void judgeTargets(const All& targets, const QRectF& screen, double mm, QStringList& complaints) {
    for (const auto& target : targets) {
        const auto size = target.place.size() / mm;
        if (std::min(size.width(), size.height()) < leastTouchMm)
            complaints << QStringLiteral("too small for a thumb, %1 × %2 mm: %3")
                              .arg(size.width(), 0, 'f', 1)
                              .arg(size.height(), 0, 'f', 1)
                              .arg(called(target));
        if (!target.scrolls && !holds(screen, target.place))
            complaints << "partly off the screen: " + called(target);
    }
    for (int i = 0; i < targets.size(); ++i)
        for (int k = i + 1; k < targets.size(); ++k) {
            const auto& a = targets[i];
            const auto& b = targets[k];
            if (isAbove(a.item, b.item) || isAbove(b.item, a.item)) continue;
            const auto both = a.shown() & b.shown();
            if (both.width() > 1 && both.height() > 1)
                complaints << "one touch hits two: " + called(a) + " and " + called(b);
            judgeGap(a, b, mm, complaints);
        }
}

void judgeText(const Seen& text, const QRectF& screen, QStringList& complaints) {
    const auto* item = text.item;
    const bool whole =
        !item->property("truncated").toBool() || mayElide.contains(item->objectName());
    if (!whole || item->property("contentWidth").toDouble() > item->width() + 1.5)
        complaints << "cannot be read to its end: " + called(text);
    const auto letters = ink(text);
    for (const auto* around = item->parentItem(); around != nullptr;
         around = around->parentItem()) {
        const auto* behind = around->parentItem();
        if (around->inherits("QQuickFlickable") ||
            (behind != nullptr && behind->inherits("QQuickFlickable")))
            return; // the rest is a touch away; and what moves has no edge of its own
        if (around->inherits("QQuickLayout") || around->inherits("QQuickBasePositioner") ||
            around->width() < 1 || around->height() < 1)
            continue; // no edge that anybody sees
        const auto place = around->mapRectToScene(QRectF(0, 0, around->width(), around->height()));
        if (!holds(place, letters)) {
            complaints << "sticks out of its place: " + called(text);
            return;
        }
    }
    if (!holds(screen, letters)) complaints << "off the screen: " + called(text);
}

/// As the page asks for it: what has to fit may be written smaller than be cut.
void judgeDigits(const Seen& text, double panelMm, double mm, QStringList& complaints) {
    if (besideAPicture.contains(text.item->objectName())) return;
    const double pixels = QFontInfo(text.item->property("font").value<QFont>()).pixelSize();
    if ((pixels + 0.5) * digitOfEm < leastDigitMm(panelMm) * mm)
        complaints << QStringLiteral("too small to be read, digits of %1 mm: %2")
                          .arg(pixels * digitOfEm / mm, 0, 'f', 1)
                          .arg(called(text));
}

void judgeOverlaps(const All& texts, QStringList& complaints) {
    for (int i = 0; i < texts.size(); ++i)
        for (int k = i + 1; k < texts.size(); ++k) {
            const auto both = ink(texts[i]) & ink(texts[k]) & texts[i].frame & texts[k].frame;
            if (both.width() > 1.5 && both.height() > 1.5)
                complaints << "one text over another: " + called(texts[i]) + " and " +
                                  called(texts[k]);
        }
}

/// The colour behind a text: the one that most of its place has.
QColor behind(const QImage& picture, const QRectF& place) {
    std::map<QRgb, int> count;
    const auto box = place.toRect() & picture.rect();
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x)
            ++count[picture.pixel(x, y)];
    if (count.empty()) return {};
    return std::max_element(count.begin(), count.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
}

void judgeContrast(const Seen& text, const QImage& picture, double mm, QStringList& complaints) {
    if (!text.item->isEnabled()) return; // what cannot be touched now is meant to be pale
    const auto ground = behind(picture, text.shown());
    if (!ground.isValid()) return;
    const auto found = contrast(text.item->property("color").value<QColor>(), ground);
    const bool bold = text.item->property("font").value<QFont>().bold();
    const bool large = pixelSize(text) >= (bold ? largeBoldTextMm : largeTextMm) * mm;
    if (found < (large ? 3 : 4.5))
        complaints << QStringLiteral("hard to tell from what is behind it, %1 : 1: %2")
                          .arg(found, 0, 'f', 1)
                          .arg(called(text));
}

/// On a page where something is due, nothing is written larger.
void judgeLargest(const All& texts, const All& seen, const char* name, QStringList& complaints) {
    const auto* due = named(seen, name);
    if (due == nullptr) return;
    int size = 0;
    for (const auto& text : texts)
        if (isAbove(due->item, text.item)) size = std::max(size, pixelSize(text));
    for (const auto& text : texts)
        if (!isAbove(due->item, text.item) && pixelSize(text) >= size)
            complaints << QStringLiteral("as large as the %1: ").arg(name) + called(text);
}

/// Reading begins at the right in Arabic, and so does everything but the digits.
void judgeDirection(const All& seen, const QRectF& screen, bool rightToLeft,
                    QStringList& complaints) {
    const auto order = [&](const char* first, const char* second, bool mirrored) {
        const auto* a = named(seen, first);
        const auto* b = named(seen, second);
        if (a == nullptr || b == nullptr) return;
        if ((a->place.center().x() > b->place.center().x()) != mirrored)
            complaints << QStringLiteral("%1 stands on the wrong side of %2").arg(first, second);
    };
    order("basket", "tiles", rightToLeft);
    order("key7", "key9", false);
    if (const auto* leave = named(seen, "leave"))
        if ((leave->place.center().x() > screen.center().x()) != rightToLeft)
            complaints << "the way back stands where reading ends";
}

/// What is not sent yet stands in the corner where reading ends, on top, and no word and no button lies beneath it.
void judgeCorner(const All& seen, const QImage& picture, const QRectF& screen, bool rightToLeft, double mm,
                 QStringList& complaints) {
    const auto* badge = named(seen, "unsent");
    if (badge == nullptr) return;
    const auto& place = badge->place;
    const double aside = rightToLeft ? place.left() - screen.left() : screen.right() - place.right();
    if (aside < 0 || aside > 3 * mm) complaints << "not in its corner: " + called(*badge);
    for (const auto& other : seen) {
        if (isAbove(badge->item, other.item) || !(isText(other) || isTarget(other))) continue;
        const auto both = (isText(other) ? ink(other) & other.frame : other.shown()) & place;
        if (both.width() > 1 && both.height() > 1) complaints << "under what is not sent yet: " + called(other);
    }
    // Is it there, or does something lie over it? The practice stall has a breath of colour over all.
    const auto wanted = badge->item->property("color").value<QColor>();
    const auto found = picture.pixelColor((place.topLeft() + QPointF(0.5 * mm, place.height() / 2)).toPoint());
    const auto differs = [](int a, int b) { return std::abs(a - b) > 24; };
    if (differs(wanted.red(), found.red()) || differs(wanted.green(), found.green()) ||
        differs(wanted.blue(), found.blue()))
        complaints << "something lies over it: " + called(*badge);
}

double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

double contrast(const QColor& one, const QColor& other) {
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

ForeignWords::ForeignWords(const QString& language) {
    QFile file(QStringLiteral(TOUAT_SOURCE "/qml/words/%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly)) return; // English is written in the pages themselves
    QSet<QString> translations;
    QString source;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QStringLiteral("source")) source = xml.readElementText();
        if (xml.name() != QStringLiteral("translation")) continue;
        const auto translation = xml.readElementText();
        translations << translation;
        if (translation != source) m_sentences << source;
    }
    m_sentences -= translations; // "Articles" may be French as well
    static const QRegularExpression placeholder("%[1-9]");
    static const QRegularExpression letter("\\p{L}");
    for (const auto& sentence : m_sentences)
        if (sentence.contains('%') && QString(sentence).remove(placeholder).contains(letter)) // "%1: %2" fits all
            m_patterns << QRegularExpression::escape(sentence).replace(
                QRegularExpression("\\\\%[1-9]"), ".+");
}

bool ForeignWords::contain(const QString& text) const {
    for (const auto& part : text.split(QChar(0xB7))) {
        const auto sentence = part.trimmed();
        if (m_sentences.contains(sentence)) return true;
        for (const auto& pattern : m_patterns)
            if (QRegularExpression(QRegularExpression::anchoredPattern(pattern))
                    .match(sentence)
                    .hasMatch())
                return true;
    }
    return false;
}

QStringList Eye::complaints(const QImage& picture, const QString& language) const {
    const double mm =
        QQmlExpression(qmlContext(&m_window), &m_window, "Theme.mm").evaluate().toDouble();
    const QRectF screen(0, 0, m_window.width(), m_window.height());
    All seen;
    collect(m_window.contentItem(), screen, false, seen);
    // Pages of the practice stall are a little smaller than the panel says.
    const double panelMm = screen.height() / mm * (named(seen, "practiceWord") != nullptr ? 0.9 : 1);
    const Seen* sheet = nullptr;
    for (const char* name : {"approvalSheet", "receiptSheet", "printerSheet", "invoiceSheet",
                             "explainGap", "staleDay", "practiceSheet", "priceDoubt", "whichSheet",
                              "copiesSheet", "consentSheet", "placesSheet", "closingsSheet", "stallsSheet",
                              "whereSheet", "cameraSheet", "takingsSheet", "logSheet", "returnPhoto"})
        if (sheet == nullptr) sheet = named(seen, name);
    QStringList complaints;
    const QSet<QString> asPages{"placesSheet", "closingsSheet", "stallsSheet", "takingsSheet", "logSheet"};
    if (sheet == nullptr || asPages.contains(sheet->item->objectName()))
        judgeCorner(seen, picture, screen, language == "ar", mm, complaints);
    if (sheet != nullptr) { // nothing else can be touched
        auto* only = sheet->item;
        seen.clear();
        collect(only, screen, false, seen);
    }
    const auto targets = those(seen, isTarget);
    judgeTargets(targets, screen, mm, complaints);
    judgeKeys(targets, panelMm, mm, complaints);
    judgePaying(targets, m_window, mm, complaints);
    judgeDirection(seen, screen, language == "ar", complaints);
    const auto texts = those(seen, isText);
    const ForeignWords foreign(language);
    for (const auto& text : texts) {
        const auto words = text.item->property("text").toString();
        if (foreign.contain(words)) complaints << "not translated: " + words;
        if (text.scrolls && !text.frame.contains(ink(text))) continue; // half scrolled away
        judgeText(text, screen, complaints);
        judgeDigits(text, panelMm, mm, complaints);
        judgeContrast(text, picture, mm, complaints);
    }
    judgeOverlaps(texts, complaints);
    judgeLargest(texts, seen, "total", complaints);
    judgeLargest(texts, seen, "change", complaints);
    return complaints;
}

} // namespace touat
