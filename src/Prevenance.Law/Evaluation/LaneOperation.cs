using System.Runtime.CompilerServices;
using Prevenance.Law.Graph.Meaning;

namespace Prevenance.Law.Evaluation;

/// <summary>An operation on lanes, as many at a time as <typeparamref name="T"/> holds.</summary>
internal sealed class LaneOperation<TOperation, T>(TOperation operation) : Operation
    where TOperation : struct, IOperation
    where T : struct, ILanes<T>
{
    private readonly StepKernel?[] kernels = new StepKernel?[8];

    public override Bounds Of(MemberShape[] members, in Bounds a, in Bounds b, in Bounds c) => operation.Apply(a, b, c);

    public override StepKernel Kernel(Operand a, Operand b, Operand c)
    {
        var which = (a.IsConstant ? 0 : 1) + (b.IsConstant ? 0 : 2) + (c.IsConstant ? 0 : 4);
        return kernels[which] ??= which switch
        {
            1 => new OverLanes<Varies, Stays, Stays>(operation),
            2 => new OverLanes<Stays, Varies, Stays>(operation),
            3 => new OverLanes<Varies, Varies, Stays>(operation),
            4 => new OverLanes<Stays, Stays, Varies>(operation),
            5 => new OverLanes<Varies, Stays, Varies>(operation),
            6 => new OverLanes<Stays, Varies, Varies>(operation),
            7 => new OverLanes<Varies, Varies, Varies>(operation),
            // What would fold, if the bounds of what is no number, or is past all numbers, told it.
            _ => new OverLanes<Stays, Stays, Stays>(operation),
        };
    }

    private sealed class OverLanes<TA, TB, TC>(TOperation operation) : StepKernel
        where TA : struct, IOperand
        where TB : struct, IOperand
        where TC : struct, IOperand
    {
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public override void Run(Strip strip, in Step step)
        {
            var (x, y, z) = (T.Of(step.ConstantA), T.Of(step.ConstantB), T.Of(step.ConstantC));
            ref var slots = ref strip.Slots(step.Entity, out var length);
            ref var result = ref Unsafe.Add(ref slots, step.Result * length);
            ref var a = ref TA.Varies ? ref Unsafe.Add(ref slots, step.A * length) : ref result;
            ref var b = ref TB.Varies ? ref Unsafe.Add(ref slots, step.B * length) : ref result;
            ref var c = ref TC.Varies ? ref Unsafe.Add(ref slots, step.C * length) : ref result;
            var (own, lanes) = (operation, strip.WholeLanes(step.Entity));
            for (nint lane = 0; lane < lanes; lane += T.Width)
            {
                var value = own.Apply(
                    TA.Varies ? T.Load(ref a, (nuint)lane) : x,
                    TB.Varies ? T.Load(ref b, (nuint)lane) : y,
                    TC.Varies ? T.Load(ref c, (nuint)lane) : z);
                value.Store(ref result, (nuint)lane);
            }
        }
    }

    /// <summary>Whether an operand has a value a lane, known when a kernel is compiled.</summary>
    private interface IOperand
    {
        static abstract bool Varies { get; }
    }

    private readonly struct Varies : IOperand
    {
        static bool IOperand.Varies => true;
    }

    private readonly struct Stays : IOperand
    {
        static bool IOperand.Varies => false;
    }
}
