// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/papers.h"

#include <cctype>

#include "core/must.h"
#include "receipts/call_list.h"
#include "receipts/contract_paper.h"
#include "receipts/count_paper.h"
#include "receipts/day_paper.h"
#include "receipts/deposit_paper.h"
#include "receipts/escpos.h"
#include "receipts/handover_paper.h"
#include "receipts/invoice.h"
#include "receipts/log_list.h"
#include "receipts/manager_list.h"
#include "receipts/order_paper.h"
#include "receipts/payout_paper.h"
#include "receipts/period_paper.h"
#include "receipts/provenance.h"
#include "receipts/return_paper.h"
#include "receipts/sale_receipt.h"
#include "receipts/old_list.h"
#include "receipts/sold_list.h"
#include "receipts/statement_paper.h"
#include "receipts/takings_paper.h"
#include "receipts/transfer_paper.h"
#include "receipts/waiting_list.h"
#include "receipts/wanted_paper.h"

namespace touat::receipts {

namespace {

int dotsOf(RollForm form) {
    return form.width == RollWidth::mm80 ? dotsOf80mm : dotsOf58mm;
}

std::string copyOf(const PaperWish& wish) {
    return wish.copy == 0 ? "" : "-D" + std::to_string(wish.copy);
}

/// A maker's code may have signs that no file likes.
std::string asFileName(std::string code) {
    for (auto& c : code)
        if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '-';
    return code;
}

/// "S07-recettes-", of all stalls "C00-recettes-"; and from when to when.
std::string fileNameOf(const std::optional<PrintedPlace>& stall, const std::string& what, Day from, Day to) {
    return (stall ? stall->place : Stall::centre()).text() + what + from.iso() + '-' + to.iso();
}

void mark(PrintedDocument& document, const PaperWish& wish) {
    document.training = document.training || wish.training;
    if (wish.copy != 0) document.copy = wish.copy;
}

} // namespace

DrawnPaper draw(const Fonts& fonts, PrintedDocument document, const PaperWish& wish) {
    mark(document, wish);
    return {drawSaleReceipt(fonts, document, {wish.form, wish.gift, wish.house}),
            document.numberText() + (wish.gift ? "-G" : "") + copyOf(wish), document.proof(),
            dotsOf(wish.form)};
}

DrawnPaper draw(const Fonts& fonts, PrintedExchange exchange, const PaperWish& wish) {
    mark(exchange.taken, wish);
    return {drawExchange(fonts, exchange, {wish.form, false, wish.house}),
            exchange.taken.numberText() + "-E" + copyOf(wish), exchange.taken.proof(),
            dotsOf(wish.form)};
}

DrawnPaper draw(const Fonts& fonts, PrintedInvoice invoice, const PaperWish& wish) {
    mark(invoice.document, wish);
    return {drawInvoice(fonts, invoice), invoice.number + copyOf(wish), {}, 0};
}

DrawnPaper draw(const Fonts& fonts, PrintedDay day, const PaperWish& wish) {
    day.training = day.training || wish.training;
    return {drawDayReport(fonts, day, wish.form),
            day.stream.stall.text() + (day.isFinal() ? "-Z-" : "-X-") + day.report.day.day.iso(),
            {},
            dotsOf(wish.form)};
}

DrawnPaper draw(const Fonts& fonts, PrintedOrder order, const PaperWish& wish) {
    order.training = order.training || wish.training;
    if (order.kind == OrderKind::quote)
        return {drawQuote(fonts, order, wish.house), order.numberText(), {}, 0};
    return {drawOrderSlip(fonts, order, wish.form, wish.house),
            order.numberText(),
            {},
            dotsOf(wish.form)};
}

DrawnPaper draw(const Fonts& fonts, PrintedAccount account, const PaperWish& wish) {
    account.training = account.training || wish.training;
    return {drawAccountSlip(fonts, account, wish.form, wish.house),
            account.number + "-compte",
            {},
            dotsOf(wish.form)};
}

DrawnPaper draw(const Fonts& fonts, const PrintedBadge& badge, const PaperWish& wish) {
    return {drawBadge(fonts, badge, wish.form, wish.house), "badge-" + badge.code, {},
            dotsOf(wish.form)};
}

DrawnPaper draw(const Fonts& fonts, const PrintedArtisanCard& card, const PaperWish& wish) {
    return {drawArtisanCard(fonts, card, wish.form, wish.house), "carte-" + asFileName(card.card), {},
            dotsOf(wish.form)};
}

DrawnPaper draw(const Fonts& fonts, const std::vector<PrintedLabel>& labels,
                const LabelForm& form) {
    const int head = form.paper == LabelPaper::roll80   ? dotsOf80mm
                     : form.paper == LabelPaper::roll58 ? dotsOf58mm
                                                        : 0;
    return {drawLabels(fonts, labels, form), "etiquettes", {}, head};
}

DrawnPaper draw(const Fonts& fonts, PrintedProvenance provenance, const PaperWish& wish) {
    provenance.training = provenance.training || wish.training;
    return {drawProvenance(fonts, provenance, wish.painter, wish.house),
            "fiche-" + asFileName(provenance.label.code),
            {},
            0};
}

DrawnPaper draw(const Fonts& fonts, PrintedTransfer transfer, TransferPaper paper,
                const PaperWish& wish) {
    transfer.training = transfer.training || wish.training;
    const auto name = "transfert-" + transfer.numberText();
    if (paper == TransferPaper::sheet)
        return {drawTransfer(fonts, transfer, wish.house), name, {}, 0};
    return {drawTransferSlip(fonts, transfer, wish.form, wish.house),
            name,
            {},
            dotsOf(wish.form)};
}

DrawnPaper draw(const Fonts& fonts, PrintedCount count, const PaperWish& wish) {
    count.training = count.training || wish.training;
    return {drawCount(fonts, count, wish.house),
            count.numberText() + (count.closed ? "-rapport" : "-feuille"),
            {},
            0};
}

DrawnPaper draw(const Fonts& fonts, std::vector<PrintedWanted> wanted, const PaperWish& wish) {
    must(!wanted.empty(), "somebody is asked");
    for (auto& each : wanted)
        each.training = each.training || wish.training;
    return {drawWanted(fonts, wanted, wish.painter, wish.house),
            wanted.front().stream.stall.text() + "-demande-" +
                std::to_string(wanted.front().at.utcMs()),
            {},
            0};
}

DrawnPaper callList(const Fonts& fonts, std::vector<PrintedWanted> wanted, const PaperWish& wish) {
    must(!wanted.empty(), "somebody is called");
    wanted.front().training = wanted.front().training || wish.training;
    return {drawCallList(fonts, wanted, wish.house),
            wanted.front().stream.stall.text() + "-appels-" +
                std::to_string(wanted.front().at.utcMs()),
            {},
            0};
}

DrawnPaper draw(const Fonts& fonts, PrintedContract contract, const PaperWish& wish) {
    contract.training = contract.training || wish.training;
    return {drawContract(fonts, contract, wish.house),
            "contrat-" + asFileName(contract.numberText()),
            {},
            0};
}

DrawnPaper draw(const Fonts& fonts, PrintedDeposit deposit, TransferPaper paper,
                const PaperWish& wish) {
    deposit.training = deposit.training || wish.training;
    const auto name = "depot-" + deposit.numberText();
    if (paper == TransferPaper::sheet)
        return {drawDeposit(fonts, deposit, wish.painter, wish.house), name, {}, 0};
    return {drawDepositSlip(fonts, deposit, wish.form, wish.painter, wish.house),
            name,
            {},
            dotsOf(wish.form)};
}

DrawnPaper draw(const Fonts& fonts, PrintedPeriod period, TransferPaper paper,
                const PaperWish& wish) {
    period.training = period.training || wish.training;
    const auto name = period.stall().text() + "-cloture-" + period.said.period().text();
    if (paper == TransferPaper::sheet) return {drawPeriod(fonts, period, wish.house), name, {}, 0};
    return {drawPeriodSlip(fonts, period, wish.form), name, {}, dotsOf(wish.form)};
}

DrawnPaper draw(const Fonts& fonts, PrintedReturn goods, TransferPaper paper,
                const PaperWish& wish) {
    goods.training = goods.training || wish.training;
    const auto name = "restitution-" + goods.numberText();
    if (paper == TransferPaper::sheet)
        return {drawReturn(fonts, goods, wish.painter, wish.house), name, {}, 0};
    return {drawReturnSlip(fonts, goods, wish.form, wish.painter, wish.house),
            name,
            {},
            dotsOf(wish.form)};
}

DrawnPaper draw(const Fonts& fonts, PrintedPayout payout, TransferPaper paper,
                const PaperWish& wish) {
    payout.training = payout.training || wish.training;
    const auto name = "versement-" + payout.numberText();
    if (paper == TransferPaper::sheet)
        return {drawPayout(fonts, payout, wish.house), name, {}, 0};
    return {drawPayoutSlip(fonts, payout, wish.form, wish.house), name, {}, dotsOf(wish.form)};
}

DrawnPaper draw(const Fonts& fonts, PrintedHandover handover, TransferPaper paper,
                const PaperWish& wish) {
    handover.training = handover.training || wish.training;
    const auto name = "avance-" + handover.numberText();
    if (paper == TransferPaper::sheet)
        return {drawHandover(fonts, handover, wish.house), name, {}, 0};
    return {drawHandoverSlip(fonts, handover, wish.form, wish.house), name, {}, dotsOf(wish.form)};
}

DrawnPaper draw(const Fonts& fonts, PrintedStatement statement, const PaperWish& wish) {
    statement.training = statement.training || wish.training;
    const auto of = statement.until ? statement.until->iso() : asFileName(statement.code);
    return {drawStatement(fonts, statement, wish.house),
            "releve-" + asFileName(statement.artisan.card) + '-' + of,
            {},
            0};
}

DrawnPaper draw(const Fonts& fonts, std::vector<PrintedSold> sold, const PaperWish& wish) {
    must(!sold.empty(), "somebody is told");
    sold.front().training = sold.front().training || wish.training;
    return {drawSoldList(fonts, sold, wish.house),
            sold.front().stream.stall.text() + "-vendu-" + sold.front().day.iso(),
            {},
            0};
}

DrawnPaper draw(const Fonts& fonts, std::vector<PrintedOld> old, const PaperWish& wish) {
    must(!old.empty(), "something has stood for long");
    old.front().training = old.front().training || wish.training;
    return {drawOldList(fonts, old, wish.house),
            old.front().stream.stall.text() + "-a-baisser-" + old.front().day.iso(),
            {},
            0};
}

DrawnPaper draw(const Fonts& fonts, std::vector<PrintedCall> calls, const PaperWish& wish) {
    must(!calls.empty(), "somebody is called");
    auto& first = calls.front();
    first.training = first.training || wish.training;
    const auto* why = first.why == CallFor::money  ? "-a-retirer-"
                      : first.why == CallFor::term ? "-contrats-"
                                                   : "-a-reprendre-";
    return {drawWaitingList(fonts, calls, wish.house),
            first.stream.stall.text() + why + first.day.iso(),
            {},
            0};
}

DrawnPaper draw(const Fonts& fonts, PrintedTakings takings, const PaperWish& wish) {
    takings.training = takings.training || wish.training;
    const auto by = std::string(wordOf(takings.by));
    return {drawTakings(fonts, takings, wish.house),
            fileNameOf(takings.stall, "-recettes-" + by + '-', takings.from, takings.to),
            {},
            0};
}

DrawnPaper draw(const Fonts& fonts, PrintedLog log, const PaperWish& wish) {
    log.training = log.training || wish.training;
    return {drawLog(fonts, log, wish.house), fileNameOf(log.stall, "-journal-", log.from, log.to), {}, 0};
}

DrawnPaper draw(const Fonts& fonts, PrintedList list, const PaperWish& wish) {
    list.training = list.training || wish.training;
    const auto of = list.stall ? list.stall->place : Stall::centre();
    return {drawManagerList(fonts, list, wish.house),
            of.text() + '-' + fileWordOf(list.of) + '-' + dayOf(list.at).iso(),
            {},
            0};
}

} // namespace touat::receipts
