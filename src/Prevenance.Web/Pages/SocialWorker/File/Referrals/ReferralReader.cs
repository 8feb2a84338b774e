using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Casework.People;
using Prevenance.Directories.Catalogues;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Geography;
using Prevenance.Interviews;
using Prevenance.Web.Pages.Services.Letters;
using Prevenance.Web.Pages.SocialWorker.Situation;

namespace Prevenance.Web.Pages.SocialWorker.File.Referrals;

/// <summary>Whom a referral is about, and what a service could be told of her: never more than who prepares it sees.</summary>
/// <param name="Situation">What is known.</param>
/// <param name="HidesAddress">Whether where she lives is told to nobody.</param>
internal sealed record ReferralAbout(FileSituation Situation, bool HidesAddress)
{
    /// <summary>The Insee code of where she lives; nothing where it is not known, or not to be told.</summary>
    public string? Commune => HidesAddress ? null : Situation.Known.Told(QuestionKeys.Commune) is { } code && Communes.Own.Find(code) is { } commune ? commune.Code : null;

    /// <summary>The lines that a service would read, in French: each may be taken out.</summary>
    /// <param name="words">What it is to know besides.</param>
    public IReadOnlyList<SharedLine> Lines(string words) =>
    [
        new SharedLine("Nom", Situation.Person.ShownName),
        .. Situation.Birth is { } birth ? [new SharedLine("Naissance", birth.Words.French) { Fact = birth.Fact?.Id }] : Array.Empty<SharedLine>(),
        .. Situation.Person.Contacts.Where(means => means.Kind != MeansKind.Post).Select(means => new SharedLine(means.Kind == MeansKind.Telephone ? "Téléphone" : "Courriel", Reached(means)) { IsContact = true }),
        .. Commune is { } commune ? [new SharedLine("Commune", Communes.Own.Find(commune)!.Name.French) { TellsWhere = true, Fact = Situation.FactOf(QuestionKeys.Commune)?.Id }] : Array.Empty<SharedLine>(),
        .. string.IsNullOrWhiteSpace(words) ? Array.Empty<SharedLine>() : [new SharedLine("À savoir", words.Trim())],
    ];

    private static string Reached(ContactMeans means) => string.Join(" ; ", ((string?[])[means.Value, means.WhoAnswers is { } who ? $"répond : {who}" : null, means.MayBeSaid]).OfType<string>());
}

/// <summary>Gathers what the pages of referrals show.</summary>
internal sealed class ReferralReader(SituationReader situations, ReferralDesk desk, Catalogue catalogue, FileSights sights, StaffBook staff, Gate gate, LetterRound letters, TimeProvider clock)
{
    /// <param name="pass">For <see cref="Gesture.ChangeSituation"/>.</param>
    /// <returns>Nothing where she is not there for who asks.</returns>
    public async Task<ReferralAbout?> Read(Pass pass)
    {
        var file = pass.RequireFile(Gesture.ChangeSituation);
        return (await gate.Ask(pass.Viewer, Gesture.ReadFile, file, "referral")).Pass is { IsWhole: true } reading && await situations.Read(reading) is { } situation
            ? new ReferralAbout(situation, await sights.MasksAddress(reading))
            : null;
    }

    /// <summary>A referral of this file, as who looks sees it; nothing where it is another's, or is not for them.</summary>
    /// <param name="pass">For the file.</param>
    /// <param name="id">The referral.</param>
    public async Task<KeptReferral?> Find(Pass pass, string id)
    {
        if ((await desk.Of(await sights.FilesOfReferrals(pass))).FirstOrDefault(one => one.Id == id && one.IsSeenBy(pass.Viewer.Account)) is not { } kept)
            return null;
        // What she agreed to tell a service may say more than who reads now sees of her file.
        return await IsMasked(pass, kept) ? kept with { Page = kept.Page with { Lines = [] } } : kept;
    }

    /// <summary>Whether what the service reads is masked from who looks: they make no link to it either.</summary>
    public async Task<bool> IsMasked(Pass pass, KeptReferral kept) => kept.Sender != pass.Viewer.Account && await sights.MasksAddress(pass);

    public Task<bool> HidesAddress(Pass pass) => sights.MasksAddress(pass);

    /// <summary>The card of a service; nothing of one that must not be found.</summary>
    public async Task<Card?> Card(string service) => await catalogue.Find(service) is { View.IsSensitive: false } card ? card : null;

    /// <summary>Whether who reads may be told when a service takes people again: it takes nobody new for now, and letters leave.</summary>
    public bool MayTell(Card card) => letters.Sends && card.IsWaitedForOn(clock.Today());

    /// <summary>Whether letters go to a service: it has an address.</summary>
    public async Task<bool> HasMail(string service) => await catalogue.Find(service) is { View.Mails.Count: > 0 };

    public async Task<bool> MayChange(Pass pass) => await gate.WouldAnswer(pass.Viewer, Gesture.ChangeSituation, pass.File) == Answer.Yes;

    public Task<IReadOnlyDictionary<string, string>> Names() => staff.Names();
}
