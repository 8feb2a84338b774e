using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Prevenance.Law.Evaluation;
using Prevenance.Law.Figures;
using Prevenance.Law.Graph;

namespace Prevenance.Law.Populations;

/// <summary>
/// The operations of a plan, and what is asked of them, in one digest: a rule or a figure that changes an answer changes it, and what
/// changes none (a label, a right that was not asked) does not.
/// </summary>
internal static class PlanDigest
{
    public static string Of(PopulationPlan plan)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var instruction in plan.Program.Instructions)
            Append(hash, $"{(int)instruction.Op} {instruction.Entity} {instruction.Source} {Text(instruction.A)} {Text(instruction.B)} {Text(instruction.C)} {Text(instruction.Payload)}");
        foreach (var question in plan.Questions)
            Append(hash, $"{question} {string.Join(' ', plan.Of(question).Nodes.Select(node => Text(plan.Program.OperandOf(node))))}");
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void Append(IncrementalHash hash, string line) => hash.AppendData(Encoding.UTF8.GetBytes(line + "\n"));

    private static string Text(Operand operand) => operand.IsConstant ? Text(operand.Constant) : $"#{operand.Value}";

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Text(object? payload) => payload switch
    {
        Scale scale => $"{string.Join(',', scale.From.Select(Text))};{string.Join(',', scale.Rates.Select(Text))}",
        LookupRows rows => $"{string.Join(',', rows.Rows.OrderBy(row => row.Key).Select(row => $"{Text(row.Key)}={Text(row.Value)}"))};{Text(rows.Otherwise)}",
        MemberSet members => $"{members.Group} {members.RoleMask}",
        _ => payload?.ToString() ?? "",
    };
}
