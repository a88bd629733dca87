// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shop.h"

#include "core/acts/artisan_money.h"
#include "core/acts/keep_customer.h"
#include "core/acts/move_cash.h"
#include "core/acts/move_goods.h"
#include "core/acts/refund.h"
#include "core/acts/take_deposit.h"
#include "core/acts/transfer.h"
#include "core/consignment/artisan_table.h"
#include "core/journal/balance_table.h"
#include "core/journal/json_value.h"
#include "core/sales/sale_table.h"
#include "core/sync/centre_side.h"
#include "core/sync/stall_side.h"

namespace touat::fuzz {

void Trade::morning() {
    carpet = newPiece(s07);
    baskets = newSeries(s07, 20);
    (void)newPiece(s12);
    syncAll();
    if (!sellOne(s07, baskets)) throw std::runtime_error("nothing could be sold");
    syncAll();
}

void Trade::afternoon() {
    auto& book = s07.book();
    auto& tables = s07.db();
    const auto three = std::vector<IncomingLine>{{baskets, Quantity::pieces(3)}};
    const auto contract = ContractTable(tables).newest(fatma, book.stall())->id;
    (void)sellOne(s07, baskets);
    if (sellOne(s07, carpet))
        (void)voidSale(book, s07.owner, SaleId::of({book.stream(), book.head().seq}),
                       SaleTable(tables).lastBasket(book.stream()) + 1);
    (void)sellOne(s07, carpet);
    const auto rug = newPiece(s07);
    (void)moveGoods(book, s07.owner, MoveReason::damaged, {{rug, Quantity::pieces(1)}}, "coffee");
    (void)moveGoods(book, s07.owner, MoveReason::missing, three, "nobody knows");
    (void)sendGoods(book, s07.owner, Stall::number(12), Spot::shelf, three, "Ahmed");
    (void)setLevel(book, s07.owner, baskets, Quantity::pieces(5), Quantity::pieces(10));
    (void)giveAdvance(book, s07.owner, fatma, Money::dinars(200), "wool", CashFrom::drawer);
    if (const auto deposit = countDeposit(book, s07.vendor, contract, Quantity::pieces(5), std::nullopt, "")) {
        const auto accepted = acceptGoods(book, s07.owner, deposit->id, {baskets, Quantity::pieces(4)});
        (void)declineGoods(book, s07.owner, deposit->id, Appraisal::refused, Quantity::pieces(1), "torn");
        if (accepted) (void)undoAppraisal(book, s07.owner, *accepted, "mistaken");
    }
    (void)returnToArtisan(book, s07.owner, Spot::shelf, three, "end of term");
    CustomerCard customer;
    customer.name = {"", "Hotel"};
    customer.phone = "0661234567";
    (void)registerCustomer(book, s07.owner, customer);
    (void)requestGoods(book, s07.owner, Stall::number(12), three, "tomorrow");
    (void)takeCash(book, s07.owner, Money::dinars(500), CashReason::bank, "", "Aïcha");
    countEverything(s07, 1);
}

Copy::Copy(const std::filesystem::path& original, const Clock& clock) : m_clock(clock) {
    static int number = 0;
    m_file = original.parent_path() / ("copy-" + std::to_string(++number) + ".book");
    std::filesystem::copy_file(original, m_file);
    if (std::filesystem::exists(keysBeside(original)))
        std::filesystem::copy_file(keysBeside(original), keysBeside(m_file));
}

Copy::~Copy() {
    close();
    std::error_code ignored;
    for (const auto& file : {m_file, keysBeside(m_file), std::filesystem::path(m_file.string() + "-wal"),
                             std::filesystem::path(m_file.string() + "-shm")})
        std::filesystem::remove(file, ignored);
}

void Copy::open() {
    Surroundings around{m_clock, m_random, {}, PinCost::test};
    if (std::filesystem::exists(keysBeside(m_file))) giveKeys(around, loadKeys(keysBeside(m_file)));
    m_book = std::make_unique<Book>(m_file, std::move(around));
}

Shop& Shop::its() {
    static Shop shop;
    return shop;
}

Shop::Shop() {
    Trade trade;
    trade.morning();
    const auto piece = trade.newSeries(trade.s12, 3);
    if (!trade.sellOne(trade.s12, piece)) throw std::runtime_error("S12 sells nothing");
    honest = textOf(nextRequest(trade.s12.book()));
    stream = trade.s07.book().stream();
    centreStream = trade.centre->book().stream();
    vendor = *trade.s07.vendor.id;
    manager = *trade.manager.id;
    basket = trade.baskets;
    artisan = trade.fatma;
    const auto contract = ContractTable(trade.s07.db()).newest(artisan, stream.stall)->id;
    names = {trade.carpet.text(), basket.text(), piece.text(), artisan.text(), contract.text(), vendor.text(),
             manager.text(), "S07", "S12", "S46", "C00", account::stock(stream.stall)};
    for (auto* device : {trade.centre.get(), trade.s07.device.get()})
        device->close();
    const auto keep = [this](const std::filesystem::path& from) {
        const auto to = m_folder / from.filename().string();
        std::filesystem::copy_file(from, to);
        if (std::filesystem::exists(keysBeside(from)))
            std::filesystem::copy_file(keysBeside(from), keysBeside(to));
        return to;
    };
    centre = keep(trade.centre->file());
    stall = keep(trade.s07.device->file());
}

namespace {

std::optional<std::vector<Posting>> postingsIn(const nlohmann::ordered_json& lines) {
    std::vector<Posting> postings;
    if (!lines.is_array()) return std::nullopt;
    for (const auto& line : lines) {
        if (!line.is_array() || line.size() != 3 || !line[0].is_string() || !line[1].is_string() ||
            !line[2].is_number_integer())
            return std::nullopt;
        const auto commodity = Commodity::parse(line[1].get<std::string>());
        if (!commodity) return std::nullopt;
        postings.push_back({line[0].get<std::string>(), *commodity, line[2].get<std::int64_t>()});
    }
    return postings;
}

} // namespace

std::vector<std::string> entriesOf(std::string_view json, Stream writer, StreamHead head, StaffId by,
                                   Moment at) {
    std::vector<std::string> texts;
    const auto facts = nlohmann::ordered_json::parse(json, nullptr, false);
    if (!facts.is_array()) return texts;
    EntryReader reader;
    for (const auto& each : facts) {
        if (texts.size() == 12 || !each.is_array() || each.size() < 2 || !each[0].is_string()) break;
        Envelope envelope;
        envelope.id = {writer, head.seq + 1};
        envelope.prev = head.hash;
        envelope.type = each[0].get<std::string>();
        envelope.version = factVersion;
        envelope.at = at;
        envelope.boot = "boot";
        envelope.by = by;
        envelope.day = dayOf(at);
        auto written = writeEntry(envelope, each[1]);
        if (each.size() > 2) {
            const auto postings = postingsIn(each[2]);
            if (!postings) break;
            envelope.postings = *postings;
            written = writeEntry(envelope, each[1]);
        } else if (const auto read = reader.read(written.text)) {
            const auto fact = readFact(*read, reader.body());
            if (fact && *fact) {
                envelope.postings = postingsOf(writer.stall, **fact).list;
                written = writeEntry(envelope, each[1]);
            }
        }
        head = {envelope.id.seq, written.hash};
        texts.push_back(std::move(written.text));
    }
    return texts;
}

} // namespace touat::fuzz
