using Prevenance.Law;
using Prevenance.Law.France;
using Prevenance.Law.France.Demographie;
using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.France.Revenus;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Foresight.Hypotheses;

/// <summary>What happens in a life, as hypotheses on the household of a person.</summary>
/// <param name="who">The person whose life it is.</param>
/// <param name="month">The month in which it would happen.</param>
public sealed class LifeEvents(Who who, Month month)
{
    private const int MonthsInYear = 12;

    // Births before and after these ages are rare enough that to speak of one would be out of place (Insee, civil registration).
    private const int YoungestParent = 18;
    private const int OldestParent = 55;

    private static readonly Who NewChild = new("baby", new("Le bébé", "The baby"));
    private static readonly Who NewPartner = new("newcomer", new("La personne qui vient", "The person who comes"));

    /// <summary>Whether a birth may happen to a household: one of its adults is of an age to have a child, or told none.</summary>
    /// <param name="births">When each was born; nothing for who did not tell.</param>
    public bool MayHaveChild(IEnumerable<DateOnly?> births) =>
        births.Any(birth => birth is not { } born || (month - Month.Of(born)) / MonthsInYear is >= YoungestParent and < OldestParent);

    /// <summary>A child is born.</summary>
    public Hypothesis Birth() => new(new Text("Une naissance", "A birth"))
    {
        Redraw = today => WithOther(today, NewChild, month.FirstDay, Famille.Enfant, Menage.Enfant, (FoyerFiscal.PersonneACharge, OfWho(today, FoyerFiscal.Definition))).Build(),
    };

    /// <summary>Somebody moves in, without marriage or pacs, who has earned the same net wage for long.</summary>
    /// <param name="net">In euros a month.</param>
    public Hypothesis MovingIn(double net) => new(new Text("Vivre à deux", "Living together"))
    {
        Redraw = today =>
        {
            var born = DayCode.ToDate(today.GivenTo(Personne.DateNaissance, Period.Forever, LaneOf(today))!.Value);
            var household = WithOther(today, NewPartner, born, Famille.Conjoint, Menage.Conjoint, place: null);
            var past = new Period(PeriodUnit.Month, (month - (Ressources.AnneesDeRetard * MonthsInYear)).Year.January, ((Ressources.AnneesDeRetard + 1) * MonthsInYear) + 1);
            household.GiveEachMonth(Travail.SalaireNet, NewPartner.Key, past, net);
            household.GiveEachMonth(Travail.SalaireImposable, NewPartner.Key, past, NetEtImposable.ImposableDuSalaire(net, month));
            household.Give(Personne.Activite, NewPartner.Key, past, (int)(net > 0 ? Activite.Actif : Activite.Inactif));
            household.PlaceOthersAlone(FoyerFiscal.Definition);
            return household.Build();
        },
    };

    /// <summary>The partner leaves; the children stay.</summary>
    public Hypothesis Separation(Who partner) => new(new Text("Une séparation", "A separation"))
    {
        Redraw = today => today.Reopen(person => person == partner.Key).Build(),
        Facts = [new KnownFact(Personne.StatutMarital, who.Key, month, (int)StatutMarital.Divorce)],
    };

    /// <summary>The person is of an age in a month, whatever it is today.</summary>
    /// <param name="months">The age, in months.</param>
    /// <param name="at">The month.</param>
    public Hypothesis OfAge(int months, Month at) => new(new Text($"{months / MonthsInYear} ans", $"{months / MonthsInYear} years old"))
    {
        Redraw = today =>
        {
            var household = today.Reopen();
            household.Give(Personne.DateNaissance, who.Key, Period.Forever, DayCode.Of((at - months).FirstDay));
            return household.Build();
        },
    };

    private SituationBuilder WithOther(
        Situation today, Who other, DateOnly born, Role inFamily, Role inDwelling, (Role Role, string Group)? place)
    {
        var household = today.Reopen();
        household.Add(Individu.Definition, other);
        household.Place(Famille.Definition, OfWho(today, Famille.Definition), inFamily, other.Key);
        household.Place(Menage.Definition, OfWho(today, Menage.Definition), inDwelling, other.Key);
        if (place is { } inTax)
            household.Place(FoyerFiscal.Definition, inTax.Group, inTax.Role, other.Key);
        household.Give(Personne.DateNaissance, other.Key, Period.Forever, DayCode.Of(born));
        return household;
    }

    private string OfWho(Situation today, Entity group) => today.Instances(group)[today.GroupOf(group, LaneOf(today))].Key;

    private int LaneOf(Situation today) => today.LaneOf(Individu.Definition, who);
}
