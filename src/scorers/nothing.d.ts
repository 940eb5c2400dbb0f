/** What a reduction over no rows at all gives. The engine does not ask for it, but a scorer answers whatever it is asked. */
/** Missing, `nothing-to-reduce`: the sum of nothing is not known to be zero. */
export declare const nothing: {
    readonly missing: "nothing-to-reduce";
};
