using Prevenance.Accounts;
using Prevenance.Accounts.Access;
using Prevenance.Accounts.Staff;
using Prevenance.Casework.Files;
using Prevenance.Casework.People;
using Prevenance.Directories.Referrals;
using Prevenance.Directories.Referrals.Keeping;
using Prevenance.Geography;
using Prevenance.Web.Pages.SocialWorker.Situation;

namespace Prevenance.Web.Pages.SocialWorker.File.Referrals;

/// <summary>Whom a referral is about, and what a service could be told of her: never more than who prepares it sees.</summary>
/// <param name="Situation">What is known.</param>
/// <param name="HidesAddress">Whether where she lives is told to nobody.</param>
internal sealed record ReferralAbout(FileSituation Situation, bool HidesAddress)
{
    private const string CommuneQuestion = "housing.commune";

    /// <summary>The Insee code of where she lives; nothing where it is not known, or not to be told.</summary>
    public string? Commune => HidesAddress ? null : Situation.Known.Told(CommuneQuestion) is { } code && Communes.Own.Find(code) is { } commune ? commune.Code : null;

    /// <summary>The lines that a service would read, in French: each may be taken out.</summary>
    /// <param name="words">What it is to know besides.</param>
    public IReadOnlyList<SharedLine> Lines(string words) =>
    [
        new SharedLine("Nom", Situation.Person.ShownName),
        .. Situation.Person.Birth is { } birth ? [new SharedLine("Naissance", birth.InWords.French)] : Array.Empty<SharedLine>(),
        .. Situation.Person.Contacts.Where(means => means.Kind != MeansKind.Post).Select(means => new SharedLine(means.Kind == MeansKind.Telephone ? "Téléphone" : "Courriel", Reached(means))),
        .. Commune is { } commune ? [new SharedLine("Commune", Communes.Own.Find(commune)!.Name.French)] : Array.Empty<SharedLine>(),
        .. string.IsNullOrWhiteSpace(words) ? Array.Empty<SharedLine>() : [new SharedLine("À savoir", words.Trim())],
    ];

    private static string Reached(ContactMeans means) => string.Join(" ; ", ((string?[])[means.Value, means.WhoAnswers is { } who ? $"répond : {who}" : null, means.MayBeSaid]).OfType<string>());
}

/// <summary>Gathers what the pages of referrals show.</summary>
internal sealed class ReferralReader(SituationReader situations, ReferralDesk desk, FileSights sights, StaffBook staff, Gate gate)
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

    /// <summary>A referral of this file; nothing where it is another's.</summary>
    public async Task<KeptReferral?> Find(FileKey file, string id) => (await desk.Of(file)).FirstOrDefault(one => one.Id == id);

    public Task<bool> HidesAddress(Pass pass) => sights.MasksAddress(pass);

    public async Task<bool> MayChange(Pass pass) => await gate.WouldAnswer(pass.Viewer, Gesture.ChangeSituation, pass.File) == Answer.Yes;

    public Task<IReadOnlyDictionary<string, string>> Names() => staff.Names();
}
