using Prevenance.Law.France.PrestationsFamiliales;
using static Prevenance.Interviews.ChildcareInquiries;
using Prevenance.Law;

namespace Prevenance.Interviews;

/// <summary>What the answers say of paid childcare.</summary>
internal static class ChildcareFacts
{
    private const string Family = HouseholdPlaces.Famille;

    public static void Give(Answers answers, FactGiver facts)
    {
        var none = Someone.Children(answers).Count == 0;
        facts.Give(ModeDeGarde.EmploiDirect, Family, none ? 0 : facts.Flag(Carer, Employed), Carer);
        facts.Give(ModeDeGarde.StructureAssistantMaternel, Family, none ? 0 : facts.Flag(Carer, ThroughABody), Carer);
        facts.Give(ModeDeGarde.StructureDomicile, Family, 0, Carer);
        var employs = none ? false : answers.Has(Carer, Employed);
        facts.Give(ModeDeGardeDirect.ADomicile, Family, If(employs, facts.Flag(Where, AtHome)), employs == true ? Where : Carer);
        facts.Give(ModeDeGardeDirect.Heures, Family, If(employs, facts.Amount(Hours)), employs == true ? Hours : Carer);
        facts.Give(ModeDeGardeDirect.Cout, Family, If(employs, facts.Amount(Cost)), employs == true ? Cost : Carer);
    }

    private static Possible If(bool? employs, Possible answer) => employs == false ? 0 : answer;
}
