using Prevenance.Law.France.PrestationsFamiliales;
using Prevenance.Law.Unknowns;
using static Prevenance.Interviews.ChildcareInquiries;

namespace Prevenance.Interviews;

/// <summary>What the answers say of paid childcare.</summary>
internal static class ChildcareFacts
{
    private const string Family = HouseholdPlaces.Famille;

    public static void Give(Answers answers, FactGiver facts)
    {
        var none = Someone.Children(answers).Count == 0;
        facts.Give(ModeDeGarde.EmploiDirect, Family, none ? 0 : facts.Flag(Who, Employed), Who);
        facts.Give(ModeDeGarde.StructureAssistantMaternel, Family, none ? 0 : facts.Flag(Who, ThroughABody), Who);
        facts.Give(ModeDeGarde.StructureDomicile, Family, 0, Who);
        var employs = none ? false : answers.Has(Who, Employed);
        facts.Give(ModeDeGardeDirect.ADomicile, Family, If(employs, facts.Flag(Where, AtHome)), employs == true ? Where : Who);
        facts.Give(ModeDeGardeDirect.Heures, Family, If(employs, facts.Amount(Hours)), employs == true ? Hours : Who);
        facts.Give(ModeDeGardeDirect.Cout, Family, If(employs, facts.Amount(Cost)), employs == true ? Cost : Who);
    }

    private static Possible If(bool? employs, Possible answer) => employs == false ? 0 : answer;
}
