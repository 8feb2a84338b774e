using Prevenance.Casework.Facts;

namespace Prevenance.Casework.Imports.RsaFlow;

/// <summary>Something that a flow says of one person.</summary>
/// <param name="What">What it is about.</param>
/// <param name="Value">What it says.</param>
/// <param name="From">Since when: the day that the flow gives, or the one that it tells of.</param>
internal readonly record struct RsaFact(string What, FactValue Value, DateOnly From);

/// <summary>
/// What a household of the flow says of each of its persons, as imported facts. Where one lives is said of grown-ups alone: a child may have a home on
/// two sides.
/// </summary>
internal static class RsaFacts
{
    /// <summary>The day of birth.</summary>
    public const string Birth = "date_naissance";

    private const string Address = "adresse";
    private const string Domiciliation = "domiciliation";

    /// <summary>What is left as it was while nobody said that a new address may be written.</summary>
    private static readonly string[] OfAddress = [Address, Domiciliation, "code_postal", "ville", "depcom"];

    /// <summary>Where such facts come from: each household is a voice of its own.</summary>
    public static FactSource SourceOf(RsaKey key) => new(SourceKind.Imported, $"RSA {key.Named}");

    /// <param name="household">The household.</param>
    /// <param name="person">One of its persons.</param>
    /// <param name="reference">The day that the flow tells of.</param>
    public static IEnumerable<RsaFact> Of(RsaHousehold household, RsaPerson person, DateOnly reference) =>
        person.IsAdult ? [new RsaFact("rsa_role", Words(person.Role), reference), .. OfAdult(household, person, reference)] : [new RsaFact("rsa_role", Words(person.Role), reference)];

    /// <summary>Who she is by the flow, for a file that something else made: it stands beside what is told there.</summary>
    public static IEnumerable<RsaFact> OfIdentity(RsaHousehold household, RsaPerson person, DateOnly reference)
    {
        yield return new RsaFact(Birth, new FactValue.Day(person.Birth.Date!.Value), person.Birth.Date.Value);
        if (person.IsAdult && !household.HadNirForMatricule)
            yield return new RsaFact("numero_allocataire", Words(household.Key.Matricule), reference);
    }

    /// <summary>Whether a fact tells where somebody lives.</summary>
    public static bool IsOfAddress(string what) => OfAddress.Contains(what);

    private static IEnumerable<RsaFact> OfAdult(RsaHousehold household, RsaPerson person, DateOnly reference)
    {
        yield return new RsaFact("situation_familiale", Words(household.FamilySituation), reference);
        yield return new RsaFact("rsa_etat", Words(StateOf(household.State)), reference);
        if (household.Right is { } right)
            yield return new RsaFact("rsa", new FactValue.Number(right), reference);
        if (household is { IsSuspended: true, Suspension: { } suspension })
            yield return new RsaFact("rsa_suspension", Words($"motif {suspension.Reason}"), suspension.From);
        if (household is { IsEnded: true, End: { } end })
            yield return new RsaFact("rsa_fin_de_droit", Words($"motif {end.Reason}"), end.On);
        if (person.HasDuties is { } duties)
            yield return new RsaFact("rsa_droits_et_devoirs", new FactValue.YesOrNo(duties), reference);
        foreach (var (what, said) in Where(household))
        {
            if (!string.IsNullOrWhiteSpace(said))
                yield return new RsaFact(what, Words(said), reference);
        }
    }

    /// <summary>Where post comes, for who has no home: it says how she is reached, and not where she lives.</summary>
    private static IEnumerable<(string What, string? Said)> Where(RsaHousehold household) => household switch
    {
        { Address: not { } } => [],
        { HasNoFixedAddress: true, Address: var post } => [(Domiciliation, string.Join(", ", [.. post.Lines, $"{post.PostalCode} {post.City}".Trim()]))],
        { Address: var home } => [(Address, string.Join(", ", home.Lines)), ("code_postal", home.PostalCode), ("ville", home.City), ("depcom", home.Commune)],
    };

    private static string StateOf(RsaState state) => state switch
    {
        RsaState.Pending => "demande en attente",
        RsaState.Refused => "refusé",
        RsaState.Open => "ouvert et versé",
        RsaState.Suspended => "ouvert et suspendu",
        RsaState.PaymentSuspended => "ouvert, versement suspendu",
        _ => "clos",
    };

    private static FactValue.Words Words(string said) => new(said);
}
