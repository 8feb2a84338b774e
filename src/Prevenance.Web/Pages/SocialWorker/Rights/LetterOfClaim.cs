using Prevenance.Casework.Facts;
using Prevenance.Casework.People;
using Prevenance.Law.Rights;
using Prevenance.Web.Pages.SocialWorker.Situation;

namespace Prevenance.Web.Pages.SocialWorker.Rights;

/// <summary>What a letter of claim says of who claims: who she is and where to answer her, and nothing else of what is known.</summary>
/// <param name="File">Who claims.</param>
/// <param name="Right">What is claimed.</param>
/// <param name="MasksAddress">Whether where she lives is hidden: it is on no paper.</param>
public sealed record LetterOfClaim(FileSituation File, Right Right, bool MasksAddress)
{
    /// <summary>Where to answer her: the address that was given for her letters, or the one that facts tell.</summary>
    public string? Post => MasksAddress ? null : Given ?? (File.Envelope.Count == 0 ? null : string.Join(", ", File.Envelope.Select(fact => fact.Value.InWords.French)));

    /// <summary>The facts that it shows.</summary>
    public IEnumerable<Fact> Facts => [.. File.Birth?.Fact is { } birth ? [birth] : Array.Empty<Fact>(), .. MasksAddress || Given is not null ? [] : File.Envelope];

    /// <summary>As it is called where facts say that they served: in French, as the letter is.</summary>
    public string Name => $"{Right.Name.French} – {Right.Calendar!.Claim.To.French}";

    /// <summary>Whether a right is had by asking for it, of somebody whom we know.</summary>
    public static bool IsClaimed(Right right) => right.Calendar is { Claim.IsAutomatic: false };

    private string? Given => File.Person.Contacts.FirstOrDefault(means => means.Kind == MeansKind.Post)?.Value;
}
