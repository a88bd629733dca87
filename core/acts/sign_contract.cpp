// SPDX-FileCopyrightText: the Touat authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/acts/sign_contract.h"

#include "core/acts/may_act.h"
#include "core/book/artisan_paper_view.h"
#include "core/consignment/artisan_table.h"

namespace touat {

Result<ContractId> signContract(Book& book, const Person& by, ArtisanId artisan, Stall stall,
                                const Terms& terms,
                                const std::optional<ContractSignature>& signature) {
    if (const auto may = mayAct(book, by, Right::managePeople); !may) return may.refusal();
    const auto known = ArtisanTable(book.db()).find(artisan);
    if (!known || known->withdrawn) return refuse(Reason::artisanUnknown);
    if (const auto usable = checkTerms(terms); !usable) return usable.refusal();
    const bool onScreen = signature && signature->kind == SignatureKind::onScreen;
    if (onScreen) {
        if (!signature->hands) return refuse(Reason::signatureEmpty);
        for (const auto* hand : {&signature->hands->artisan, &signature->hands->house})
            if (const auto written = checkSignature(*hand); !written) return written.refusal();
    }
    if (signature) {
        auto paper = draftedContract(book, artisan, stall, terms);
        if (onScreen) paper.hands = signature->hands;
        if (const auto print = paper.fingerprint(); print != signature->document)
            return refuse(Reason::paperUnseen, print.hex());
    }
    const auto before = ContractTable(book.db()).newest(artisan, stall);
    ContractSigned fact;
    fact.artisan = artisan;
    fact.stall = stall;
    fact.number = before ? before->number + 1 : 1;
    fact.terms = terms;
    fact.signedOn = book.today();
    fact.signature = signature;
    if (signature && !onScreen) fact.signature->hands.reset(); // they are on the paper
    return ContractId::of(book.record(by, fact).id);
}

} // namespace touat
