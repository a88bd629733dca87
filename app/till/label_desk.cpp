// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/till/label_desk.h"

#include <algorithm>

#include "app/till/keep_setting.h"
#include "app/till/shelf_model.h"
#include "core/book/state_tables.h"

namespace touat {

namespace {

constexpr auto usedNote = "label_sheet_used";
constexpr auto paperNote = "label_paper";
constexpr std::size_t mostFound = 50;

struct PaperWord {
    receipts::LabelPaper paper;
    const char* word;
};
constexpr PaperWord paperWords[] = {{receipts::LabelPaper::sheet, "sheet"},
                                    {receipts::LabelPaper::roll80, "roll80"},
                                    {receipts::LabelPaper::roll58, "roll58"}};

struct Begun {
    TagsWaiting waiting;
    std::string used;
    std::string paper;
};

/// As many tags as are wanted of each.
PaperTray::Draw drawing(std::vector<TagWish> wishes, receipts::LabelForm form,
                        const std::string& number) {
    return [wishes = std::move(wishes), form, number](Book& book, const receipts::Fonts& fonts,
                                                      const receipts::PaperWish& wish) mutable {
        std::vector<PrintedLabel> labels;
        for (const auto& each : wishes)
            if (const auto label = printedLabel(book.db(), book.stall(), each.on.value_or(book.today()), each.item))
                labels.insert(labels.end(), static_cast<std::size_t>(each.count), *label);
        form.training = wish.training;
        if (labels.empty()) return std::optional<receipts::DrawnPaper>();
        auto paper = receipts::draw(fonts, labels, form);
        paper.name += '-' + number;
        return std::optional(std::move(paper));
    };
}

} // namespace

LabelDesk::LabelDesk(BookThread& books, const Wording& wording, const Counter& counter,
                     PaperTray& tray, QObject* parent)
    : QObject(parent),
      m_books(books),
      m_wording(wording),
      m_counter(counter),
      m_tray(tray),
      m_found(roles(), this),
      m_chosen(roles(), this) {
    connect(&tray, &PaperTray::changed, this, [this] {
        if (!papers().contains(paper())) choosePaper(QStringLiteral("sheet"));
    });
}

std::vector<std::pair<QByteArray, RowModel<LabelDesk::Row>::Read>> LabelDesk::roles() {
    return {{"itemName", [this](const Row& row) { return m_wording.name(fullName(row.item)); }},
            {"maker", [this](const Row& row) { return m_wording.name(row.item.artisanName); }},
            {"codeText", [](const Row& row) { return QString::fromStdString(row.item.code()); }},
            {"priceText", [this](const Row& row) { return m_wording.amount(row.item.price); }},
            {"fromText", [this](const Row& row) { return row.on ? m_wording.date(*row.on) : QString{}; }},
            {"picture", [](const Row& row) { return pictureOf(row.item); }},
            {"tagCount", [](const Row& row) { return row.count; }}};
}

void LabelDesk::begin() {
    m_text.clear();
    m_found.assign({});
    complain({});
    m_books.run(
        this,
        [](Book& book) {
            SettingTable notes(book.db());
            return Begun{tagsWaiting(book), notes.read(usedNote), notes.read(paperNote)};
        },
        [this](const Begun& begun) {
            m_waiting = begun.waiting;
            m_form.used = std::clamp(QString::fromStdString(begun.used).toInt(), 0,
                                     receipts::labelsOnSheet - 1);
            for (const auto& [paper, word] : paperWords)
                if (begun.paper == word && papers().contains(QLatin1String(word)))
                    m_form.paper = paper;
            emit changed();
            show();
        });
}

void LabelDesk::look() {
    m_books.run(this, tagsWaiting, [this](TagsWaiting waiting) {
        m_waiting = std::move(waiting);
        emit changed();
    });
}

int LabelDesk::tags() const {
    int sum = 0;
    for (const auto& row : m_chosen.rows())
        sum += row.count;
    return sum;
}

QString LabelDesk::paper() const {
    for (const auto& [paper, word] : paperWords)
        if (paper == m_form.paper) return QLatin1String(word);
    return {};
}

QStringList LabelDesk::papers() const {
    QStringList papers{QStringLiteral("sheet")};
    if (!m_tray.prints() || m_tray.width() == receipts::RollWidth::mm80)
        papers << QStringLiteral("roll80");
    papers << QStringLiteral("roll58");
    return papers;
}

int LabelDesk::countFor(const ShelfItem& item) {
    if (item.kind != ItemKind::series || item.unit != Unit::piece) return 1;
    return static_cast<int>(std::clamp<std::int64_t>(item.onHand.wholeUnits(), 1, mostAtOnce));
}

void LabelDesk::search(const QString& text) {
    m_text = text;
    std::vector<Row> rows;
    if (searching())
        for (const auto index : m_counter.shelf().search(m_text.trimmed().toStdString())) {
            if (rows.size() == mostFound) break;
            const auto& item = m_counter.shelf().at(index);
            rows.push_back({item, countFor(item)});
        }
    m_found.assign(std::move(rows));
    emit changed();
}

void LabelDesk::add(int row) {
    if (row < 0 || row >= m_found.rowCount()) return;
    put(m_found.rows()[static_cast<std::size_t>(row)].item);
    search({});
}

void LabelDesk::takeCode(const QString& code) {
    complain({});
    auto meant = m_counter.shelf().allByCode(code.toStdString());
    if (meant.empty())
        return complain(m_wording.sentence(refuse(Reason::codeUnknown, code.toStdString())));
    m_counter.choice().ask(code, std::move(meant), [this](const ShelfItem& chosen) {
        search({});
        put(chosen);
    });
}

void LabelDesk::addRepriced() {
    addAll(m_waiting.repriced);
}

void LabelDesk::addFresh() {
    addAll(m_waiting.fresh);
}

void LabelDesk::addComing() {
    auto rows = m_chosen.rows();
    for (const auto& next : m_waiting.coming) {
        const auto* item = m_counter.shelf().find(next.item);
        if (item == nullptr) continue;
        std::erase_if(rows, [&](const Row& row) { return row.item.id == next.item; }); // at today's price
        rows.push_back({*item, countFor(*item), next.from});
        rows.back().item.price = next.price;
    }
    search({});
    assign(std::move(rows));
}

void LabelDesk::addAll(const std::vector<ItemId>& items) {
    auto rows = m_chosen.rows();
    for (const auto& id : items) {
        const auto* item = m_counter.shelf().find(id);
        const bool there = std::any_of(rows.begin(), rows.end(),
                                       [&](const Row& row) { return row.item.id == id; });
        if (item != nullptr && !there) rows.push_back({*item, countFor(*item)});
    }
    search({});
    assign(std::move(rows));
}

void LabelDesk::take(const std::vector<TagWish>& wishes) {
    auto rows = m_chosen.rows();
    for (const auto& wish : wishes) {
        const auto* item = m_counter.shelf().find(wish.item);
        const auto known = std::find_if(rows.begin(), rows.end(),
                                        [&](const Row& row) { return row.item.id == wish.item; });
        if (known != rows.end())
            known->count = std::clamp(wish.count, 1, mostAtOnce);
        else if (item != nullptr)
            rows.push_back({*item, std::clamp(wish.count, 1, mostAtOnce)});
    }
    assign(std::move(rows));
}

/// One more of what is chosen already.
void LabelDesk::put(const ShelfItem& item) {
    auto rows = m_chosen.rows();
    const auto known = std::find_if(rows.begin(), rows.end(),
                                    [&](const Row& row) { return row.item.id == item.id; });
    if (known == rows.end())
        rows.insert(rows.begin(), {item, countFor(item)});
    else
        known->count = std::min(known->count + 1, mostAtOnce);
    assign(std::move(rows));
}

void LabelDesk::setCount(int row, int count) {
    if (row < 0 || row >= m_chosen.rowCount()) return;
    auto rows = m_chosen.rows();
    if (count <= 0)
        rows.erase(rows.begin() + row);
    else
        rows[static_cast<std::size_t>(row)].count = std::min(count, mostAtOnce);
    assign(std::move(rows));
}

void LabelDesk::clear() {
    assign({});
}

void LabelDesk::assign(std::vector<Row> rows) {
    m_chosen.assign(std::move(rows));
    emit changed();
    show();
}

void LabelDesk::choosePaper(const QString& paper) {
    for (const auto& [each, word] : paperWords)
        if (paper == QLatin1String(word)) m_form.paper = each;
    keepSetting(m_books, this, paperNote, paper);
    emit changed();
    show();
}

void LabelDesk::beginAt(int sticker) {
    if (sticker < 0 || sticker >= receipts::labelsOnSheet) return;
    m_form.used = sticker;
    keepSetting(m_books, this, usedNote, QString::number(sticker));
    emit changed();
    show();
}

receipts::LabelForm LabelDesk::form() const {
    auto form = m_form;
    form.first = m_wording.isRightToLeft() ? receipts::First::arabic : receipts::First::french;
    if (form.paper != receipts::LabelPaper::sheet) form.used = 0;
    return form;
}

std::vector<TagWish> LabelDesk::wishes(int most) const {
    std::vector<TagWish> wishes;
    for (const auto& row : m_chosen.rows()) {
        const int count = std::min(row.count, most);
        if (count > 0) wishes.push_back({row.item.id, count, row.on});
        most -= count;
    }
    return wishes;
}

// The first page, as it will be.
void LabelDesk::show() {
    const auto form = this->form();
    const bool sheet = form.paper == receipts::LabelPaper::sheet;
    const auto shown = wishes(sheet ? receipts::labelsOnSheet - form.used : 1);
    if (shown.empty()) {
        m_preview.clear();
        m_previewSize = {};
        return void(emit previewChanged());
    }
    m_tray.preview(this, drawing(shown, form, {}), [this](const QString& picture, QSize size) {
        if (m_chosen.rowCount() == 0) return; // cleared in the meantime
        m_preview = picture;
        m_previewSize = size;
        emit previewChanged();
    });
}

void LabelDesk::print() {
    const auto wanted = wishes(mostAtOnce);
    if (m_busy || wanted.empty()) return;
    m_busy = true;
    complain({});
    m_books.run(
        this, [by = m_person, wanted](Book& book) { return printTags(book, by, wanted); },
        [this, wanted](const Result<EntryId>& done) {
            m_busy = false;
            if (!done) return complain(m_wording.sentence(done.refusal()));
            const auto form = this->form();
            m_tray.draw(drawing(wanted, form, done->text()), PaperTray::Show::now);
            auto rows = m_chosen.rows();
            int count = 0;
            for (const auto& wish : wanted) {
                count += wish.count;
                for (auto& row : rows)
                    if (row.item.id == wish.item) row.count -= wish.count;
            }
            std::erase_if(rows, [](const Row& row) { return row.count <= 0; });
            if (form.paper == receipts::LabelPaper::sheet)
                beginAt((m_form.used + count) % receipts::labelsOnSheet);
            assign(std::move(rows));
            begin();
            emit printed();
        });
}

void LabelDesk::complain(const QString& sentence) {
    m_complaint = sentence;
    emit changed();
}

void LabelDesk::forgetComplaint() {
    complain({});
}

void LabelDesk::retell() {
    m_found.retell();
    m_chosen.retell();
    complain({});
    if (m_chosen.rowCount() > 0) show();
}

void LabelDesk::fail() {
    m_busy = false;
    emit changed();
}

} // namespace touat
