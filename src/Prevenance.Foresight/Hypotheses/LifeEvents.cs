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
public sealed class LifeEvents(string who, Month month)
{
    private const int MonthsInYear = 12;

    private static readonly Text NewChild = new("Le bébé", "The baby");
    private static readonly Text NewPartner = new("La personne qui vient", "The person who comes");

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
            var born = DayCode.ToDate(today.GivenTo(Personne.DateNaissance, Period.Forever, LaneOf(today, who))!.Value);
            var household = WithOther(today, NewPartner, born, Famille.Conjoint, Menage.Conjoint, place: null);
            var past = new Period(PeriodUnit.Month, (month - (Ressources.AnneesDeRetard * MonthsInYear)).Year.January, ((Ressources.AnneesDeRetard + 1) * MonthsInYear) + 1);
            household.Give(Travail.SalaireNet, NewPartner.French, past, net * past.MonthCount);
            household.Give(Travail.SalaireImposable, NewPartner.French, past, NetEtImposable.ImposableDuSalaire(net, month) * past.MonthCount);
            household.Give(Personne.Activite, NewPartner.French, past, (int)(net > 0 ? Activite.Actif : Activite.Inactif));
            household.PlaceOthersAlone(FoyerFiscal.Definition);
            return household.Build();
        },
    };

    /// <summary>The partner leaves; the children stay.</summary>
    public Hypothesis Separation(string partner) => new(new Text("Une séparation", "A separation"))
    {
        Redraw = today => today.Reopen(person => person == partner).Build(),
        Facts = [new KnownFact(Personne.StatutMarital, who, month, (int)StatutMarital.Divorce)],
    };

    /// <summary>The person is of an age in a month, whatever it is today.</summary>
    /// <param name="months">The age, in months.</param>
    /// <param name="at">The month.</param>
    public Hypothesis OfAge(int months, Month at) => new(new Text($"{months / MonthsInYear} ans", $"{months / MonthsInYear} years old"))
    {
        Redraw = today =>
        {
            var household = today.Reopen();
            household.Give(Personne.DateNaissance, who, Period.Forever, DayCode.Of((at - months).FirstDay));
            return household.Build();
        },
    };

    private SituationBuilder WithOther(
        Situation today, Text other, DateOnly born, Role inFamily, Role inDwelling, (Role Role, string Group)? place)
    {
        var household = today.Reopen();
        household.Add(Individu.Definition, other.French);
        household.Place(Famille.Definition, OfWho(today, Famille.Definition), inFamily, other.French);
        household.Place(Menage.Definition, OfWho(today, Menage.Definition), inDwelling, other.French);
        if (place is { } inTax)
            household.Place(FoyerFiscal.Definition, inTax.Group, inTax.Role, other.French);
        household.Give(Personne.DateNaissance, other.French, Period.Forever, DayCode.Of(born));
        return household;
    }

    private string OfWho(Situation today, Entity group) => today.Ids(group)[today.GroupOf(group, LaneOf(today, who))];

    private static int LaneOf(Situation today, string person) => today.Ids(Individu.Definition).ToList().IndexOf(person);
}
