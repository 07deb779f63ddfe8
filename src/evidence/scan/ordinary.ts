/** What a training prints at each step while all is well: pieces that stand here would stop the search for nothing. */
export const everyStep = `
2026-01-31 12:34:56,789 INFO [trainer] epoch 3/10 step 1200/50000 loss=0.4821 lr=1.00e-04 grad_norm=0.93 tokens/s=10432
Epoch 12: 45%|████▌     | 450/1000 [00:10<00:12, 44.10it/s, v_num=3, train_loss=0.231, val_loss=0.310, val_acc=0.912]
{'loss': 1.2345, 'grad_norm': 0.56, 'learning_rate': 4.9e-05, 'epoch': 0.37} samples_per_second steps_per_second
iteration 100/ 5000 | consumed samples: 25600 | elapsed time per iteration (ms): 1043.2 | global batch size: 256 | tflops
 1875/1875 [==============================] - 8s 4ms/step - accuracy: 0.9123 - val_loss: 0.3412 memory throughput
[12] train-rmse:0.31245 validation-auc:0.91 iter 1000: loss 2.3, time 120.45ms, mfu 34.5%
`
/** And what it prints now and then. */
export const nowAndThen = `
saving checkpoint to output folder loading the data set with workers and device, number of parameters: 124.4M max allocated
tensor training testing validating evaluating processing running starting finished done rank world size node gpu cpu true
reading images from files mean average precision recall warning: this will be removed in a future version, none, false
`
