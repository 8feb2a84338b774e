using Prevenance.Accounts;
using Prevenance.Casework.People.Comparing;

namespace Prevenance.Casework.Imports.RsaFlow.Comparing;

/// <summary>What moved in a household from one flow to the next.</summary>
internal sealed class HouseholdChanges
{
    private static readonly FileKey Nobody = new("");

    private readonly RsaHousehold before;
    private readonly RsaHousehold now;
    private readonly DateOnly on;

    public HouseholdChanges(RsaHousehold before, RsaHousehold now, DateOnly on)
    {
        (this.before, this.now, this.on) = (before, now, on);
        Left = [.. before.Persons.Where(person => !now.Persons.Any(other => IsOne(person, other)))];
        Joined = [.. now.Persons.Where(person => !before.Persons.Any(other => IsOne(person, other)))];
    }

    public IReadOnlyList<RsaPerson> Left { get; }

    public IReadOnlyList<RsaPerson> Joined { get; }

    public bool ProposesSeparation => Left.Any(person => person.IsAdult) && now.Persons.Any(person => person.IsAdult && before.Persons.Any(other => IsOne(person, other)));

    /// <summary>In words, without addresses: who opens one household may not see where somebody of another went.</summary>
    public IEnumerable<Text> InWords()
    {
        foreach (var person in Left)
            yield return Text.Of($"{person.Shown} n’est plus dans le foyer", $"{person.Shown} is no longer in the household");
        foreach (var person in Joined)
            yield return Text.Of($"{person.Shown} est dans le foyer", $"{person.Shown} is in the household");
        if (before.State != now.State)
            yield return OfState();
        if (before.FamilySituation != now.FamilySituation)
            yield return Text.Of($"situation familiale : {before.FamilySituation}, puis {now.FamilySituation}", $"family situation: {before.FamilySituation}, then {now.FamilySituation}");
        if (!IsOne(before.Address, now.Address))
            yield return new("l’adresse a changé", "the address changed");
        if (before.HasNoFixedAddress != now.HasNoFixedAddress)
            yield return now.HasNoFixedAddress ? new("sans domicile fixe, désormais", "without a home, from now on") : new("n’est plus sans domicile fixe", "is no longer without a home");
        if (before.Right != now.Right)
            yield return new("le montant du droit a changé", "the amount of the right changed");
        if (!before.Payments.SequenceEqual(now.Payments))
            yield return new("ce qui est versé a changé", "what is paid changed");
        if (before.Suspension != now.Suspension && before.State == now.State)
            yield return new("la suspension a changé", "the suspension changed");
        if (before.End != now.End && before.State == now.State)
            yield return new("la fin du droit a changé", "the end of the right changed");
        if (before.DemandedOn != now.DemandedOn)
            yield return new("la date de la demande a changé", "the day of the demand changed");
        if (now.Persons.Any(person => before.Persons.All(other => person != other)) && Joined.Count == 0)
            yield return new("les informations d’une personne ont changé", "what is said of a person changed");
    }

    private Text OfState() => now is { IsEnded: false, IsSuspended: false, State: not RsaState.Open }
        ? Text.Of($"état du dossier : {(int)before.State}, puis {(int)now.State}", $"state of the file: {(int)before.State}, then {(int)now.State}")
        : StateOf(now);

    /// <summary>Where the right of a household stands.</summary>
    public static Text StateOf(RsaHousehold now) => now switch
    {
        { IsEnded: true, End: { } end } => Text.Of($"droit clos le {end.On:yyyy-MM-dd}", $"right ended on {end.On:yyyy-MM-dd}"),
        { IsEnded: true } => new("droit clos", "right ended"),
        { IsSuspended: true, Suspension: { } suspension } => Text.Of($"versement suspendu depuis le {suspension.From:yyyy-MM-dd} (état {(int)now.State})", $"payment suspended since {suspension.From:yyyy-MM-dd} (state {(int)now.State})"),
        { IsSuspended: true } => Text.Of($"versement suspendu (état {(int)now.State})", $"payment suspended (state {(int)now.State})"),
        { State: RsaState.Open } => new("droit ouvert et versé", "right open and paid"),
        _ => Text.Of($"état du dossier : {(int)now.State}", $"state of the file: {(int)now.State}"),
    };

    private bool IsOne(RsaPerson one, RsaPerson other) =>
        one == other || Likeness.Of(one.ToPerson(Nobody), other.ToPerson(Nobody), on).Level != LikenessLevel.None;

    private static bool IsOne(RsaAddress? one, RsaAddress? other) =>
        one is null || other is null ? one == other : one.Lines.SequenceEqual(other.Lines) && (one.PostalCode, one.Commune, one.City) == (other.PostalCode, other.Commune, other.City);
}
