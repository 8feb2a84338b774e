using Prevenance.Law.Graph;
using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Evaluation;

/// <summary>Tells which operand of an operation its value is, to the last bit, given the bounds of its operands over a block.</summary>
internal static class Standing
{
    /// <returns>The operand; nothing where the value is to be computed.</returns>
    public static Operand? For(in Instruction instruction, in Bounds a, in Bounds b, in Bounds c) => instruction.Op switch
    {
        Op.Select => Select(instruction, a, b, c),
        Op.And => a.IsTrue && b.IsFlag ? instruction.B : b.IsTrue && a.IsFlag ? instruction.A : null,
        Op.Or => a.IsFalse && b.IsFlag ? instruction.B : b.IsFalse && a.IsFlag ? instruction.A : null,
        Op.Max => b.AreBelow(a) ? instruction.A : a.AreBelow(b) ? instruction.B : null,
        Op.Min => a.AreBelow(b) ? instruction.A : b.AreBelow(a) ? instruction.B : null,
        Op.Add => ChangesNothing(-a, b) ? instruction.B : ChangesNothing(-b, a) ? instruction.A : null,
        Op.Subtract => ChangesNothing(b, a) ? instruction.A : null,
        Op.Multiply => IsOne(a) ? instruction.B : IsOne(b) ? instruction.A : null,
        Op.Divide => IsOne(b) ? instruction.A : null,
        Op.Equal => IsOne(b) && a.IsFlag ? instruction.A : IsOne(a) && b.IsFlag ? instruction.B : null,
        _ => null,
    };

    private static Operand? Select(in Instruction instruction, in Bounds a, in Bounds b, in Bounds c) =>
        a.IsTrue ? instruction.B
        : a.IsFalse ? instruction.C
        : instruction.B == instruction.C && !instruction.B.IsConstant ? instruction.B
        : a.IsFlag && IsOne(b) && c.IsFlag && c.IsFalse ? instruction.A
        : null;

    /// <summary>To take +0 away changes nothing; to take -0 away changes -0 only.</summary>
    private static bool ChangesNothing(in Bounds taken, in Bounds from) =>
        taken.IsExact && taken.IsFalse && (!taken.MayBeNegativeZero || !from.MayBeNegativeZero) && !from.MayBeNoNumber;

    private static bool IsOne(in Bounds bounds) => bounds.IsExact && bounds.Low == 1;
}
