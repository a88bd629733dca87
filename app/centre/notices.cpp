// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/centre/notices.h"

#include "core/consignment/account_line_view.h"
#include "core/consignment/custody_view.h"
#include "core/consignment/artisan_table.h"
#include "core/consignment/told_view.h"
#include "core/must.h"
#include "core/people/staff_table.h"
#include "core/store/fault.h"
#include "core/store/whole_file.h"
#include "core/sync/messages.h"
#include "receipts/artisan_named.h"
#include "receipts/roll.h"
#include "receipts/written.h"

namespace touat {

namespace {

constexpr int evening = 20;                  // o'clock: who sells later is told tomorrow
constexpr std::int64_t restMs = 10 * 60'000; // between two looks

/// Each language, or the other where it says nothing.
Name eachSide(const Name& name) {
    return {receipts::preferred(name.arabic, name.latin),
            receipts::preferred(name.latin, name.arabic)};
}

Name signedBy(Book& book) { return eachSide(stallNameOf(book.db(), book.stream())); }

Name dinars(Money amount) {
    const auto written = receipts::written(amount);
    return {written + " دج", receipts::currency(written)};
}

/// The sentence with its gaps, %, filled one after the other.
Name said(const Name& sentence, const std::vector<Name>& words) {
    const auto filled = [&](const std::string& text, std::string Name::*side) {
        std::string full;
        auto next = words.begin();
        for (const char c : text)
            if (c != '%') {
                full += c;
            } else {
                must(next != words.end(), "a sentence has a word for each gap");
                full += (*next++).*side;
            }
        return full;
    };
    return {filled(sentence.arabic, &Name::arabic), filled(sentence.latin, &Name::latin)};
}

Name alike(const std::string& text) { return {text, text}; }

/// To whoever has a telephone.
void tell(Book& book, std::vector<Notice>& all, std::string key, ArtisanId id, const Name& text) {
    const auto artisan = ArtisanTable(book.db()).find(id);
    if (!artisan || artisan->phone.empty()) return;
    const auto from = signedBy(book);
    all.push_back({std::move(key), id, artisan->name, artisan->phone,
                   {from.arabic + ": " + text.arabic, from.latin + "\u00A0: " + text.latin}});
}

void tellOfSales(Book& book, std::vector<Notice>& all, Day day) {
    const auto date = alike(receipts::writtenDay(day));
    for (const auto& sold : soldOn(book.db(), day)) {
        const bool back = sold.amount.isNegative();
        const Name sentence =
            back ? Name{"رجعت سلعة لكم يوم %. ينقص من حسابكم %.",
                        "Un article à vous est revenu le %. Votre compte baisse de %."}
                 : Name{"بيع لكم يوم %. لكم من البيع %.",
                        "Vendu pour vous le %. Votre part\u00A0: %."};
        tell(book, all, "sold-" + day.iso() + '-' + sold.artisan.text(), sold.artisan,
             said(sentence, {date, dinars(back ? -sold.amount : sold.amount)}));
    }
}

void tellOfPrices(Book& book, std::vector<Notice>& all, Day day) {
    const auto date = alike(receipts::writtenDay(day));
    for (const auto& lowered : pricesLowered(book.db(), day))
        tell(book, all, "price-" + lowered.item.text() + '-' + std::to_string(lowered.version),
             lowered.artisan,
             said({"نزل سعر % يوم % من % إلى %.", "Le prix de % est passé le % de % à %."},
                  {eachSide(lowered.itemName), date, dinars(lowered.before),
                   dinars(lowered.price)}));
}

void tellOfPayouts(Book& book, std::vector<Notice>& all, Day day) {
    for (const auto& paid : paidOn(book.db(), day))
        tell(book, all, "paid-" + paid.id.text(), paid.artisan,
             said({"دُفع لكم يوم % مبلغ %.", "Vous avez été payé le %\u00A0: %."},
                  {alike(receipts::writtenDay(day)), dinars(paid.amount)}));
}

void tellOfTerms(Book& book, std::vector<Notice>& all, Day day) {
    for (const auto& ending : contractsEnding(book.db(), std::nullopt, day)) {
        if (ending.reminder < 0) continue;
        tell(book, all,
             "ends-" + ending.contract.text() + '-' + ending.ends.iso() + '-' +
                 std::to_string(ending.reminder),
             ending.artisan,
             said({"ينتهي عقدكم مع المحل % يوم %. تعالوا لتجديده أو لأخذ سلعكم.",
                   "Votre contrat avec le stand % se termine le %. Venez le reconduire ou reprendre "
                   "vos articles."},
                  {alike(ending.stall.text()), alike(receipts::writtenDay(ending.ends))}));
    }
}

} // namespace

FileOutbox::FileOutbox(std::filesystem::path folder) : m_folder(std::move(folder)) {
    std::error_code error;
    std::filesystem::create_directories(m_folder, error);
    if (error) throw Fault(FaultKind::notWritable, m_folder.string());
}

void FileOutbox::give(const Notice& notice) {
    const auto name = notice.key + ".json";
    if (std::filesystem::exists(m_folder / name) ||
        std::filesystem::exists(m_folder / "sent" / name))
        return;
    // Under another name first, so that whoever looks into the folder finds whole notices only.
    writeWhole(m_folder / name, textOf(notice) + '\n');
}

std::vector<Notice> noticesOf(Book& book, Day day) {
    std::vector<Notice> all;
    tellOfSales(book, all, day);
    tellOfPrices(book, all, day);
    tellOfPayouts(book, all, day);
    tellOfTerms(book, all, day);
    return all;
}

// A folder that is full or gone is no fault of the book: the next look tries again.
void Herald::look() {
    const auto steady = m_book.surroundings().clock.steadyMs();
    if (m_lookedMs >= 0 && steady - m_lookedMs < restMs) return;
    m_lookedMs = steady;
    const auto today = m_book.today();
    auto all = noticesOf(m_book, today.plus(-1));
    if (localTime(m_book.now()).hour >= evening)
        for (auto& notice : noticesOf(m_book, today))
            all.push_back(std::move(notice));
    try {
        for (const auto& notice : all)
            m_line.give(notice);
    } catch (const Fault& fault) {
        m_log.tell({DaemonEvent::noticesFault, std::string("notices: ") + fault.what()});
    }
}

} // namespace touat
