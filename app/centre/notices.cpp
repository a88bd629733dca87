// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/centre/notices.h"

#include <spdlog/spdlog.h>

#include "core/consignment/account_line_view.h"
#include "core/consignment/custody_view.h"
#include "core/consignment/artisan_table.h"
#include "core/consignment/told_view.h"
#include "core/people/staff_table.h"
#include "core/store/fault.h"
#include "core/store/whole_file.h"
#include "core/sync/messages.h"
#include "receipts/artisan_named.h"
#include "receipts/written.h"

namespace touat {

namespace {

constexpr int evening = 20;                  // o'clock: who sells later is told tomorrow
constexpr std::int64_t restMs = 10 * 60'000; // between two looks

std::string signedBy(Book& book) {
    const auto name = stallNameOf(book.db(), book.stream());
    return name.arabic.empty() ? name.latin : name.arabic;
}

std::string dinars(Money amount) {
    return receipts::written(amount) + " دج";
}

/// To whoever has a telephone.
void tell(Book& book, std::vector<Notice>& all, std::string key, ArtisanId id, const std::string& text) {
    const auto artisan = ArtisanTable(book.db()).find(id);
    if (!artisan || artisan->phone.empty()) return;
    all.push_back({std::move(key), id, artisan->name, artisan->phone, Language::arabic,
                   signedBy(book) + ": " + text});
}

void tellOfPrices(Book& book, std::vector<Notice>& all, Day day) {
    for (const auto& lowered : pricesLowered(book.db(), day)) {
        const auto& name = lowered.itemName;
        tell(book, all, "price-" + lowered.item.text() + '-' + std::to_string(lowered.version),
             lowered.artisan,
             "نزل سعر " + (name.arabic.empty() ? name.latin : name.arabic) + " يوم " +
                 receipts::writtenDay(day) + " من " + dinars(lowered.before) + " إلى " +
                 dinars(lowered.price) + '.');
    }
}

void tellOfPayouts(Book& book, std::vector<Notice>& all, Day day) {
    for (const auto& paid : paidOn(book.db(), day))
        tell(book, all, "paid-" + paid.id.text(), paid.artisan,
             "دُفع لكم يوم " + receipts::writtenDay(day) + " مبلغ " + dinars(paid.amount) + '.');
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
    const auto from = signedBy(book);
    for (const auto& sold : soldOn(book.db(), day)) {
        if (sold.phone.empty()) continue;
        Notice notice{"sold-" + day.iso() + '-' + sold.artisan.text(),
                      sold.artisan,
                      sold.name,
                      sold.phone,
                      Language::arabic,
                      {}};
        const auto date = receipts::writtenDay(day);
        notice.text = from + ": ";
        if (sold.amount.isNegative())
            notice.text += "رجعت سلعة لكم يوم " + date + ". ينقص من حسابكم " + dinars(-sold.amount);
        else
            notice.text += "بيع لكم يوم " + date + ". لكم من البيع " + dinars(sold.amount);
        notice.text += '.';
        all.push_back(std::move(notice));
    }
    tellOfPrices(book, all, day);
    tellOfPayouts(book, all, day);
    for (const auto& ending : contractsEnding(book.db(), std::nullopt, day)) {
        if (ending.reminder < 0) continue;
        tell(book, all,
             "ends-" + ending.contract.text() + '-' + ending.ends.iso() + '-' +
                 std::to_string(ending.reminder),
             ending.artisan,
             "ينتهي عقدكم مع المحل " + ending.stall.text() + " يوم " +
                 receipts::writtenDay(ending.ends) + ". تعالوا لتجديده أو لأخذ سلعكم.");
    }
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
        spdlog::error("notices: {}", fault.what());
    }
}

} // namespace touat
