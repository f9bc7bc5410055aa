"""A video of labels held before the camera picks a whole order: nobody touches the screen."""

from collections import Counter

from shop_floor import MUG, THROW

from storeassist_qt.domain.orders import Stage
from storeassist_qt.scanning.render import write_video


def label(gtin14):
    return gtin14.removeprefix("0")


def test_a_video_of_labels_picks_a_whole_order_hands_free(open_device, store, tmp_path):
    throw, mug = label(store.code_of(THROW)), label(store.code_of(MUG))
    other = next(product for product in store.goods if product.codes and product.sku not in (THROW, MUG))
    shown = [throw, throw, label(other.codes[0].gtin14), throw, mug, mug, mug]
    video = write_video(tmp_path / "labels.avi", shown)

    hands = open_device(store=store, scanner__source="camera", scanner__camera=str(video))
    hands.sign_in()
    hands.synced()
    order_id = store.first.order_id
    walk = hands.start_walk(order_id)
    answers = []
    walk.vm.answered.connect(lambda answer: answers.append(answer.state))
    hands.wait(lambda: hands.current.shown == "walk_summary", lambda: f"the walk does not end: {answers}", 300)

    order = hands.device.store.order(order_id)
    assert {line.sku: (line.picked, line.open) for line in order.lines} == {THROW: (3, 0), MUG: (2, 0)}
    assert Counter(answers)["ok"] == 5
    assert "wrong" in answers  # the label of another item was told apart and never counted
    assert walk.vm.finish() == (order_id,)
    hands.synced()
    at_hub = store.running.hub.order(order_id)
    assert at_hub.stage is Stage.PICKED
    assert sum(line.picked for line in at_hub.lines) == 5
