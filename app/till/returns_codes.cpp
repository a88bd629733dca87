// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a scanner reads where goods come back: the receipt, or the goods themselves.
#include "app/till/returns_desk.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

#include "core/sales/sale_table.h"
#include "core/stock/shelf_view.h"

namespace touat {

namespace {

constexpr int mostWithoutReceipt = 99;

} // namespace

void ReturnsDesk::takeCode(const QString& code) {
    if (m_busy) return void(emit refused());
    // "TOUAT1 S07-1-000012 118000 8a1f…", "TOUATG S07-1-000012", or the number alone.
    static const QRegularExpression receipt(
        QStringLiteral("(?:^|\\s)(S\\d{2})-(\\d{1,4})-(\\d{6,})(?:\\s|$)"));
    const auto match = receipt.match(code.trimmed());
    if (!match.hasMatch()) {
        m_books.run(
            this,
            [text = code.trimmed().toStdString()](Book& book) {
                return ShelfView(book.db(), book.stall(), book.today()).withCode(text);
            },
            [this, code](std::vector<ShelfItem> meant) {
                if (meant.empty()) return complain(refuse(Reason::codeUnknown, code.toStdString()));
                if (m_done) begin(); // only now: the figure to give back is still counted out
                m_counter.choice().ask(code, std::move(meant), [this](const ShelfItem& chosen) {
                    takeGoods(chosen);
                });
            });
        return;
    }
    const auto stall = Stall::parse(match.captured(1).toStdString());
    const Stream stream{stall.value_or(Stall{}), match.captured(2).toInt()};
    const auto number = match.captured(3).toLongLong();
    m_busy = true;
    m_books.run(
        this,
        [stream, number](Book& book) {
            return SaleTable(book.db()).byNumber(stream, Series::sale, number);
        },
        [this, code](const std::optional<SaleId>& sale) {
            m_busy = false;
            if (!sale) return complain(refuse(Reason::saleUnknown, code.toStdString()));
            if (m_done) begin();
            read(*sale);
        });
}

void ReturnsDesk::takeGoods(const ShelfItem& item) {
    if (m_busy || m_done) return void(emit refused()); // since it was asked which of several is meant
    if (m_sale)
        countOnReceipt(item);
    else
        addWithoutReceipt(item);
}

void ReturnsDesk::countOnReceipt(const ShelfItem& item) {
    auto rows = m_lines.rows();
    if (m_untouched && rows.front().item == item.id) {
        m_untouched = false;
        rows.front().now = {};
        m_lines.assign(rows);
    }
    const auto line = std::find_if(rows.begin(), rows.end(), [&](const Line& each) {
        return each.item == item.id && each.now < each.left;
    });
    if (line != rows.end()) {
        count(static_cast<int>(line - rows.begin()), 1);
        return void(emit counted());
    }
    Quantity sold;
    for (const auto& each : rows)
        if (each.item == item.id) sold = sold + each.left;
    complain(refuse(Reason::moreThanSold, sold));
}

void ReturnsDesk::addWithoutReceipt(const ShelfItem& item) {
    auto rows = m_lines.rows();
    const auto known = std::find_if(rows.begin(), rows.end(),
                                    [&](const Line& line) { return line.item == item.id; });
    if (known != rows.end()) {
        if (known->now == known->left) return complain(refuse(Reason::moreThanSold, known->left));
        count(static_cast<int>(known - rows.begin()), 1);
        return void(emit counted());
    }
    if (rows.empty()) m_basketNumber = m_counter.takeNumber();
    Line line;
    line.item = item.id;
    line.name = fullName(item);
    line.picture = pictureOf(item);
    line.sold = line.now = Quantity::pieces(1);
    line.left = item.kind == ItemKind::piece ? line.now : Quantity::pieces(mostWithoutReceipt);
    line.amount = item.price;
    line.unit = item.unit;
    rows.push_back(std::move(line));
    m_lines.assign(std::move(rows));
    m_complaint.clear();
    readWorth();
    emit counted();
}

} // namespace touat
