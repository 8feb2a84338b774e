using Prevenance.Law.Graph;
using Prevenance.Law.Planning;
using Prevenance.Law.Situations;

namespace Prevenance.Law.Evaluation;

/// <summary>Reads a plan over all the lanes of a situation, one node over its lanes at a time.</summary>
internal static class Evaluator
{
    public static Lanes Run(Plan plan, Situation situation)
    {
        var lanes = new Lanes(plan.Nodes.Count);
        foreach (var node in plan.Nodes)
            Evaluate(node, situation, lanes);
        return lanes;
    }

    private static void Evaluate(Node node, Situation situation, Lanes lanes)
    {
        switch (node.Op)
        {
            case Op.Input:
                BindInput((VariableAt)node.Payload!, node, situation, lanes);
                break;
            case Op.IsGiven:
                FillIsGiven(situation.FindColumn((VariableAt)node.Payload!)!, lanes.Allocate(node, situation.Count(node.Entity!)));
                break;
            case Op.Variable or Op.Named:
                lanes.Share(node, node.A!);
                break;
            case Op.HasRole or Op.Broadcast or Op.PickMember or Op.SumMembers or Op.MaxMembers or Op.MinMembers or Op.RankMember:
                GroupKernels.Evaluate(node, situation, lanes, lanes.Allocate(node, situation.Count(node.Entity!)));
                break;
            default:
                LaneKernels.Evaluate(node, lanes, lanes.Allocate(node, situation.Count(node.Entity!)));
                break;
        }
    }

    private static void BindInput(VariableAt key, Node node, Situation situation, Lanes lanes)
    {
        if (situation.FindColumn(key) is { } column)
            lanes.Bind(node, column.Values);
        else
            Array.Fill(lanes.Allocate(node, situation.Count(node.Entity!)), key.Variable.Default);
    }

    private static void FillIsGiven(GivenColumn column, double[] result)
    {
        for (var i = 0; i < result.Length; i++)
            result[i] = column.Known[i] ? 1 : 0;
    }
}
