using Prevenance.Interviews;

namespace Prevenance.Interviews.Tests;

/// <summary>An invented household that answers what it is asked.</summary>
/// <param name="Name">The name of the example that it is drawn from.</param>
/// <param name="Told">Its answers; to anything else it answers no, nothing, or the last of the choices.</param>
public sealed record AnsweringHousehold(string Name, IReadOnlyDictionary<string, string> Told)
{
    public static readonly IReadOnlyList<AnsweringHousehold> All =
    [
        Of("lea", """
            people.union seul
            people.you.birth 1995-02-11
            people.children 2
            people.you.nationality fr
            people.child1.birth 2018-05-20
            people.child2.birth 2021-10-03
            people.you.activity actif
            housing.commune 69259
            housing.status locataire_hlm
            housing.rent 412
            housing.water 300
            incomes.you.kinds salaire
            incomes.you.salaire.now 830
            incomes.you.past same
            incomes.received af
            incomes.received.af 151.8
            incomes.quotient 640
            """),
        Of("karim", """
            people.union seul
            people.you.birth 2002-01-30
            people.children 0
            people.you.nationality fr
            people.you.activity actif
            housing.commune 69266
            housing.status locataire_meuble
            housing.rent 495
            housing.water 180
            incomes.you.kinds salaire
            incomes.you.salaire.now 1440
            incomes.you.past other
            incomes.you.kindsBefore salaire
            incomes.you.salaire.before 900
            """),
        Of("daniel", """
            people.union seul
            people.you.birth 1974-04-22
            people.children 0
            people.you.nationality fr
            people.you.activity chomeur
            housing.commune 69256
            housing.status locataire_hlm
            housing.rent 358
            housing.water 180
            incomes.you.past other
            incomes.you.kindsBefore chomage
            incomes.you.chomage.before 980
            """),
        Of("chloe", """
            people.union seul
            people.you.birth 2005-12-07
            people.children 0
            people.you.nationality fr
            people.you.activity etudiant
            people.you.school public
            housing.commune 69387
            housing.status locataire_vide
            housing.rent 430
            housing.kind shared
            housing.water 150
            incomes.you.kinds salaire
            incomes.you.salaire.now 320
            incomes.you.past same
            incomes.parents 41000
            """),
        Of("famille-de-sofia", """
            people.union marie
            people.you.birth 1988-06-14
            people.partner.birth 1986-11-02
            people.children 3
            people.you.nationality fr
            people.partner.nationality fr
            people.child1.birth 2011-03-09
            people.child2.birth 2015-08-25
            people.child3.birth 2020-04-17
            people.you.activity inactif
            people.partner.activity actif
            housing.commune 69388
            housing.status locataire_vide
            housing.rent 780
            housing.water 420
            incomes.you.past same
            incomes.partner.kinds salaire
            incomes.partner.salaire.now 1850
            incomes.partner.past same
            incomes.received af
            incomes.received.af 346.29
            incomes.quotient 780
            """),
        Of("yvonne", """
            people.union seul
            people.you.birth 1955-01-19
            people.children 0
            people.you.nationality fr
            people.you.activity retraite
            housing.commune 69383
            housing.status locataire_hlm
            housing.rent 395
            housing.water 150
            incomes.you.kinds retraite
            incomes.you.retraite.now 897
            incomes.you.past same
            """),
    ];

    public string Answer(Inquiry inquiry) => Told.TryGetValue(inquiry.Key, out var told) ? told : inquiry.Form switch
    {
        AnswerForm.Ticks => Answers.None,
        AnswerForm.Choice => inquiry.Options[^1].Name,
        _ => "0",
    };

    public override string ToString() => Name;

    public static AnsweringHousehold Of(string name, string told) => new(name, told.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Trim().Split(' ', 2)).ToDictionary(parts => parts[0], parts => parts[1]));
}
