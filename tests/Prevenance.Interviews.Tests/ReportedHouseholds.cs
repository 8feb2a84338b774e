namespace Prevenance.Interviews.Tests;

/// <summary>Households for which a result was once wrong, or incomplete.</summary>
public static class ReportedHouseholds
{
    public static readonly AnsweringHousehold MotherWithoutTitle = AnsweringHousehold.Of("mere-sans-titre", """
        people.union seul
        people.you.birth 1996-06-05
        people.children 1
        people.child1.birth 2025-08-20
        people.you.activity inactif
        housing.status sans_domicile
        housing.commune 69266
        incomes.you.past same
        people.you.nationality other
        people.you.permit none
        people.you.withoutPermit oui
        """);

    public static readonly AnsweringHousehold AlgerianResident = AnsweringHousehold.Of("resident-algerien", """
        people.union seul
        people.you.birth 1984-05-12
        people.children 0
        people.you.activity chomeur
        people.you.nationality other
        people.you.permit five
        housing.status locataire_hlm
        housing.commune 69259
        housing.rent 390
        incomes.you.past same
        """);

    public static readonly AnsweringHousehold RetiredWithAah = AnsweringHousehold.Of("retraite-aah", """
        people.union seul
        people.you.birth 1963-02-14
        people.children 0
        people.you.activity retraite
        people.circumstances disability
        people.you.incapacity 0.8
        people.you.nationality fr
        housing.status locataire_vide
        housing.commune 69383
        housing.rent 450
        incomes.you.kinds retraite
        incomes.you.retraite.now 520
        incomes.you.past same
        incomes.received aah,aide_logement
        incomes.received.aah 521
        incomes.received.aide_logement ?
        """);

    public static readonly AnsweringHousehold StudentOfParents = AnsweringHousehold.Of("etudiant-rattache", """
        people.union seul
        people.you.birth 2006-05-03
        people.children 0
        people.you.activity etudiant
        people.you.taxReturn parents
        people.you.nationality fr
        people.you.school public
        housing.status locataire_meuble
        housing.commune 69266
        housing.rent 480
        incomes.you.kinds salaire
        incomes.you.salaire.now 300
        incomes.you.past same
        incomes.parents 52000
        """);

    public static readonly AnsweringHousehold OverpaidCouple = AnsweringHousehold.Of("couple-trop-percu", """
        people.union concubin
        people.you.birth 1985-06-05
        people.partner.birth 1984-03-03
        people.children 0
        people.you.activity actif
        people.partner.activity chomeur
        people.you.nationality fr
        people.partner.nationality fr
        housing.status locataire_vide
        housing.commune 69266
        housing.rent 700
        incomes.you.kinds salaire
        incomes.you.salaire.now 1400
        incomes.you.past same
        incomes.partner.kinds chomage
        incomes.partner.chomage.now 900
        incomes.partner.past same
        incomes.received ppa,aide_logement
        incomes.received.ppa 150
        incomes.received.aide_logement ?
        """);

    public static readonly AnsweringHousehold MotherWithChildminder = AnsweringHousehold.Of("mere-assistante-maternelle", """
        people.union seul
        people.you.birth 1993-02-11
        people.children 1
        people.child1.birth 2025-05-20
        people.you.activity actif
        people.you.nationality fr
        housing.status locataire_hlm
        housing.commune 69259
        housing.rent 412
        incomes.you.kinds salaire
        incomes.you.salaire.now 1500
        incomes.you.past same
        childcare.who employed
        childcare.where elsewhere
        childcare.hours 120
        childcare.cost 600
        """);

    public static readonly IReadOnlyList<AnsweringHousehold> All =
        [MotherWithoutTitle, AlgerianResident, RetiredWithAah, StudentOfParents, OverpaidCouple, MotherWithChildminder];
}
